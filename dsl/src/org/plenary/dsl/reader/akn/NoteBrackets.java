package org.plenary.dsl.reader.akn;

import java.util.ArrayList;
import java.util.List;

/** Takes away the brackets that Arabic prints around the number of a note: they belong to the number, not to the text. */
final class NoteBrackets {

    private NoteBrackets() {
    }

    static List<Run> remove(List<Run> runs) {
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
