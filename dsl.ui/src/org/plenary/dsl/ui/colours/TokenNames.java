package org.plenary.dsl.ui.colours;

import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** How the kinds of words that the server tells apart are shown; it calls them by names of the protocol. */
final class TokenNames {

    private static final Map<String, TokenStyle> STYLES = Map.ofEntries(
            Map.entry(SemanticTokenTypes.Keyword, TokenStyle.OPENING),
            Map.entry(SemanticTokenTypes.Number, TokenStyle.NUMBER),
            Map.entry(SemanticTokenTypes.Class, TokenStyle.HEADING),
            Map.entry(SemanticTokenTypes.Decorator, TokenStyle.NOTE),
            Map.entry(SemanticTokenTypes.Type, TokenStyle.CITATION),
            Map.entry(SemanticTokenTypes.Variable, TokenStyle.REFERENCE),
            Map.entry(SemanticTokenTypes.Macro, TokenStyle.BRACKET),
            Map.entry(SemanticTokenTypes.Property, TokenStyle.KEY),
            Map.entry(SemanticTokenTypes.Comment, TokenStyle.COMMENT),
            Map.entry(SemanticTokenTypes.EnumMember, TokenStyle.MARK),
            Map.entry(SemanticTokenTypes.Operator, TokenStyle.MARK));

    private TokenNames() {
    }

    static Optional<TokenStyle> style(String type) {
        return Optional.ofNullable(STYLES.get(type));
    }
}
