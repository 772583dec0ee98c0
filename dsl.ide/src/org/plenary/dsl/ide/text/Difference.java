package org.plenary.dsl.ide.text;

import java.util.List;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** What has to change to make one text of another: one edit, from the first to the last character that differs. */
public final class Difference {

    private Difference() {
    }

    /** The edit; none where the texts are the same. */
    public static List<Edit> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start -= parted(before, start) || parted(after, start) ? 1 : 0;
        int same = 0;
        while (same < most - start
                && before.charAt(before.length() - same - 1) == after.charAt(after.length() - same - 1)) {
            same++;
        }
        same -= parted(before, before.length() - same) || parted(after, after.length() - same) ? 1 : 0;
        Span changed = new Span(start, before.length() - same - start);
        return List.of(new Edit(changed, after.substring(start, after.length() - same)));
    }

    /** Whether a place lies in the middle of a letter that takes two units, or of a line end of two characters. */
    private static boolean parted(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        return Character.isSurrogatePair(last, next) || last == '\r' && next == '\n';
    }
}
