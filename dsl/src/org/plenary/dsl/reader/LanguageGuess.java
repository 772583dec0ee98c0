package org.plenary.dsl.reader;

import java.lang.Character.UnicodeScript;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.resolution.Resolution;

/** The language of a text whose header does not say it, by its script; Latin script is taken for English. */
final class LanguageGuess {

    private static final int ENOUGH = 400;

    private LanguageGuess() {
    }

    static Language of(Resolution source) {
        String text = NodeModelUtils.getNode(source) == null ? "" : NodeModelUtils.getNode(source).getText();
        String start = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        return start.codePoints().mapToObj(UnicodeScript::of)
                .filter(script -> script == UnicodeScript.HAN || script == UnicodeScript.ARABIC
                        || script == UnicodeScript.CYRILLIC)
                .findFirst().map(LanguageGuess::language).orElse(Language.ENGLISH);
    }

    private static Language language(UnicodeScript script) {
        return switch (script) {
            case HAN -> Language.CHINESE;
            case ARABIC -> Language.ARABIC;
            default -> Language.RUSSIAN;
        };
    }
}
