package org.plenary.dsl.imports.manuscript;

import java.util.List;

/**
 * A footnote of a manuscript.
 *
 * @param key
 *            by which calls name it: {@code NoteCall#noteId()}
 * @param mark
 *            its own mark, "*"; empty where it is counted
 * @param paragraphs
 *            its text, without the mark
 */
public record WrittenNote(String key, String mark, List<Runs> paragraphs) {

    public WrittenNote {
        paragraphs = List.copyOf(paragraphs);
    }
}
