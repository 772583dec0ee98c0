package org.plenary.dsl.ide.semantictokens;

import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;

/** What more there is to say of a piece of a text. */
public enum TokenModifier {

    /** The place where a note or a label is defined: the key before its text. */
    DECLARATION(SemanticTokenModifiers.Declaration),
    /** The name of the organ, among opening words. */
    ORGAN(SemanticTokenModifiers.DefaultLibrary),
    /** A number or letter that the tool supplies. */
    SUPPLIED(SemanticTokenModifiers.Readonly);

    private final String standard;

    TokenModifier(String standard) {
        this.standard = standard;
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The names of the modifiers in the order of their bits. */
    public static List<String> names() {
        return Arrays.stream(values()).map(modifier -> modifier.standard).toList();
    }
}
