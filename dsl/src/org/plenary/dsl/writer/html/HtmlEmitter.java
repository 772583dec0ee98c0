package org.plenary.dsl.writer.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Writes well-formed HTML and knows nothing of resolutions. It keeps the open elements on a stack, so that each is
 * closed in its turn; text enters the page escaped, and in no other way.
 */
final class HtmlEmitter {

    private final StringBuilder page = new StringBuilder();
    private final Deque<Tag> open = new ArrayDeque<>();

    /** A piece of a page, made by another emitter and therefore well formed. */
    static final class Fragment {

        private final CharSequence markup;

        private Fragment(CharSequence markup) {
            this.markup = markup;
        }
    }

    HtmlEmitter doctype() {
        page.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Opens an element, which must be closed. */
    HtmlEmitter open(Tag tag, Attribute... attributes) {
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("No end can be written for " + tag);
        }
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element opened last, which must be the one named. */
    HtmlEmitter close(Tag tag) {
        Tag last = open.poll();
        if (last != tag) {
            throw new IllegalStateException("The open element is " + last + ", not " + tag);
        }
        page.append("</").append(tag.markup()).append('>');
        if (tag.breaksAfterEnd()) {
            page.append('\n');
        }
        return this;
    }

    /** Writes an element that holds nothing. */
    HtmlEmitter empty(Tag tag, Attribute... attributes) {
        if (!tag.isEmpty()) {
            throw new IllegalArgumentException(tag + " must be opened and closed");
        }
        start(tag, attributes);
        if (tag.breaksAfterEnd()) {
            page.append('\n');
        }
        return this;
    }

    HtmlEmitter text(CharSequence text) {
        Escaping.append(text, page);
        return this;
    }

    /** An element that holds nothing but words. */
    HtmlEmitter words(Tag tag, CharSequence text, Attribute... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** The rules of a style sheet, which take no escapes: they come from a sheet, never from a document. */
    HtmlEmitter style(StyleSheet sheet) {
        open(Tag.STYLE);
        page.append('\n').append(sheet.rules());
        return close(Tag.STYLE);
    }

    /** Writes aside what is to be put in later. */
    static Fragment fragment(Consumer<HtmlEmitter> writing) {
        HtmlEmitter aside = new HtmlEmitter();
        writing.accept(aside);
        return new Fragment(aside.finished());
    }

    HtmlEmitter put(Fragment fragment) {
        page.append(fragment.markup);
        return this;
    }

    /** All that was written; every element must be closed. */
    CharSequence finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return page;
    }

    private void start(Tag tag, Attribute... attributes) {
        page.append('<').append(tag.markup());
        for (Attribute attribute : attributes) {
            attribute.appendTo(page);
        }
        page.append('>');
        if (tag.breaksAfterStart()) {
            page.append('\n');
        }
    }
}
