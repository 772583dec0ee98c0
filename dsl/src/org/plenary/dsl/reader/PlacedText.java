package org.plenary.dsl.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.source.Span;

/**
 * The words of one paragraph as they print, and where each of them was written. Whoever looks for something in a text
 * looks in the words, which have no line breaks and no marks, and reports it at its place.
 */
public final class PlacedText {

    /** Stands in the words where a footnote is called. */
    public static final char CALL = Words.CALL;

    private final String words;
    private final Span beginning;
    private final Indices starts;
    private final Indices ends;
    private final List<String> keys;
    private final BitSet supplied;

    private PlacedText(Builder built, Span block) {
        this.beginning = block.offset() < 0 ? Span.NONE : new Span(block.offset(), 0);
        this.words = built.words.toString();
        this.starts = built.starts;
        this.ends = built.ends;
        this.keys = List.copyOf(built.keys);
        this.supplied = built.supplied;
    }

    /** As they print, brackets included, with {@link #CALL} for the mark of a footnote. */
    public String words() {
        return words;
    }

    /**
     * The same with {@link #CALL} for every sign that was supplied, as the "2 a)" of a reference is: whoever asks what
     * the drafter wrote finds no brackets in it that nobody wrote.
     */
    public String written() {
        if (supplied.isEmpty()) {
            return words;
        }
        StringBuilder own = new StringBuilder(words);
        supplied.stream().forEach(index -> own.setCharAt(index, CALL));
        return own.toString();
    }

    /** The keys of the footnotes called, one for each {@link #CALL} in the words. */
    public List<String> keys() {
        return keys;
    }

    /**
     * Where the words from a start index to an end index were written; an empty place where they are none. What has no
     * words at all stands where its block begins: somebody who types "1." is at work on a paragraph.
     */
    public Span span(int start, int end) {
        if (words.isEmpty()) {
            return beginning;
        }
        if (start >= end) {
            int offset = start < words.length() ? starts.get(start) : ends.get(words.length() - 1);
            return new Span(offset, 0);
        }
        return new Span(starts.get(start), ends.get(end - 1) - starts.get(start));
    }

    /** Where the last character was written. */
    public Span last() {
        return span(Math.max(0, words.length() - 1), words.length());
    }

    /** Puts the words and places of a paragraph together. */
    static final class Builder {

        /** Most paragraphs are not longer. */
        private static final int ROOM = 512;

        private final StringBuilder words = new StringBuilder();
        private final Indices starts = new Indices(ROOM);
        private final Indices ends = new Indices(ROOM);
        private final List<String> keys = new ArrayList<>();
        private final BitSet supplied = new BitSet();

        /** Appends what prints, written at one place. */
        void append(CharSequence printed, int start, int end) {
            words.append(printed);
            starts.fill(words.length(), start);
            ends.fill(words.length(), end);
        }

        /** Appends one character. */
        void append(char printed, int start, int end) {
            words.append(printed);
            starts.add(start);
            ends.add(end);
        }

        /** Appends what prints in place of something else, such as the number of a paragraph. */
        void supply(CharSequence printed, int start, int end) {
            supplied.set(words.length(), words.length() + printed.length());
            append(printed, start, end);
        }

        /** Appends the call of a footnote. */
        void call(String key, int start, int end) {
            keys.add(key);
            append(CALL, start, end);
        }

        /** The words of a block that stands at a place. */
        PlacedText build(Span block) {
            return new PlacedText(this, block);
        }
    }
}
