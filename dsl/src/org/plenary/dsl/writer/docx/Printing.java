package org.plenary.dsl.writer.docx;

import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;

/** What all parts of one file share while it is written. */
final class Printing {

    private final Document document;
    private final Typography typography;
    private final StyleNames styleNames;
    private final PageSetup page;
    private final References references;
    private final NoteMarks notes;
    private final BookmarkNames noteBookmarks = new BookmarkNames();
    private int bookmarks;

    Printing(Document document, StyleNames styleNames, PageSetup page) {
        this.document = document;
        this.typography = Typography.of(document.language());
        this.styleNames = styleNames;
        this.page = page;
        this.references = new References(document);
        this.notes = new NoteMarks(document);
    }

    Document document() {
        return document;
    }

    Language language() {
        return document.language();
    }

    Typography typography() {
        return typography;
    }

    PageSetup page() {
        return page;
    }

    References references() {
        return references;
    }

    NoteMarks notes() {
        return notes;
    }

    String styleId(Style style) {
        return styleNames.idOf(style);
    }

    /** The bookmark round the first call of a note, to which further calls of it refer. */
    String noteBookmark(String noteId) {
        return noteBookmarks.of(noteId);
    }

    /** A number that no bookmark of the file has yet. */
    String nextBookmark() {
        bookmarks++;
        return Integer.toString(bookmarks);
    }
}
