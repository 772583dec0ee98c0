package org.plenary.dsl.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers the marks of the paragraphs that were looked through last. While a text is being written, it is read again
 * at every keystroke, and all its paragraphs but one are as they were; finding their marks is what takes the time.
 */
final class MarkMemory {

    private static final int MOST_PARAGRAPHS = 4_000;
    private static final int LONGEST_PARAGRAPH = 4_000;

    private final MarkScanner scanner;
    private final Map<String, List<Mark>> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Mark>> eldest) {
            return size() > MOST_PARAGRAPHS;
        }
    };

    MarkMemory(MarkScanner scanner) {
        this.scanner = scanner;
    }

    /** The marks of a text; safe for several threads. */
    List<Mark> marks(CharSequence text) {
        if (text.length() > LONGEST_PARAGRAPH) {
            return scanner.marks(text);
        }
        String words = text.toString();
        synchronized (known) {
            List<Mark> marks = known.get(words);
            if (marks != null) {
                return marks;
            }
        }
        List<Mark> marks = List.copyOf(scanner.marks(words));
        synchronized (known) {
            known.put(words, marks);
        }
        return marks;
    }
}
