package org.plenary.dsl.writer.markdown;

/** Tells the notes that are counted from those that have a star. */
final class NoteMarks {

    private NoteMarks() {
    }

    static boolean isCounted(String mark) {
        return mark.matches("[0-9]{1,6}");
    }
}
