package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.language.Language;

/** Takes away the brackets that Arabic prints around the number of a note: they belong to the number. */
public final class NoteBrackets {

    private NoteBrackets() {
    }

    /** The text of an Arabic note begins with the brackets that held its number. */
    public static Runs removeAtStart(Runs text, Language language) {
        boolean left = language == Language.ARABIC && text.words().startsWith("()");
        return left ? text.after("()".length()).folded() : text;
    }

    /** Those around the calls. */
    public static List<Run> remove(List<Run> runs) {
        List<Run> result = new ArrayList<>(runs);
        for (int i = 1; i + 1 < result.size(); i++) {
            String before = result.get(i - 1).text().stripTrailing();
            String after = result.get(i + 1).text().stripLeading();
            if (result.get(i).isCall() && before.endsWith("(") && after.startsWith(")")) {
                result.set(i - 1, result.get(i - 1).withText(before.substring(0, before.length() - 1)));
                result.set(i + 1, result.get(i + 1).withText(after.substring(1)));
            }
        }
        return result;
    }
}
