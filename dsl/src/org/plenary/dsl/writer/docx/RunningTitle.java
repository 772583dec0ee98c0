package org.plenary.dsl.writer.docx;

import java.util.Optional;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.text.Wording;

/**
 * The title as it runs in the heads of further pages. The Organization prints there the titles that are too long to be
 * remembered at a glance, and leaves out the short ones.
 */
final class RunningTitle {

    private static final int LONG = 60;
    private static final int LONG_IN_CHINESE = 16;
    /** More would not stand in three lines of half a page. */
    private static final int ROOM = 150;
    private static final int ROOM_IN_CHINESE = 70;

    private RunningTitle() {
    }

    /** The title, shortened at a word if there is no room for it; empty where it does not run. */
    static Optional<String> of(Document document) {
        boolean chinese = document.language() == Language.CHINESE;
        String title = Wording.withoutNoteCalls(document.masthead().title(), document.language());
        if (title.length() < (chinese ? LONG_IN_CHINESE : LONG)) {
            return Optional.empty();
        }
        return Optional.of(shortened(title, chinese ? ROOM_IN_CHINESE : ROOM));
    }

    private static String shortened(String title, int room) {
        if (title.length() <= room) {
            return title;
        }
        int space = title.lastIndexOf(' ', room);
        int end = space > 0 ? space : room;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
