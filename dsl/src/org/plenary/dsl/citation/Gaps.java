package org.plenary.dsl.citation;

import java.util.List;
import java.util.regex.Pattern;

/** The marks of a text, and what stands between them. */
final class Gaps {

    // No pattern matches more; what is farther apart does not belong together.
    private static final int LONGEST = 130;

    private final CharSequence text;
    private final List<Mark> marks;

    Gaps(CharSequence text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    Mark mark(int index) {
        return marks.get(index);
    }

    Meaning meaning(int index) {
        return index < 0 || index >= marks.size() ? null : marks.get(index).meaning();
    }

    boolean isBody(int index) {
        return index >= 0 && index < marks.size() && marks.get(index).meaning().isBody();
    }

    CharSequence words(int index) {
        return text.subSequence(marks.get(index).start(), marks.get(index).end());
    }

    /** Whether exactly what the pattern says stands between two marks. */
    boolean between(int first, int second, Pattern pattern) {
        int start = marks.get(first).end();
        int end = marks.get(second).start();
        return end - start <= LONGEST && pattern.matcher(text.subSequence(start, end)).matches();
    }
}
