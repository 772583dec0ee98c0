package org.plenary.dsl.rules.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/**
 * How a paragraph ends: in which mark, apart from the calls of footnotes, the closing quotation marks and the brackets
 * of unagreed text that may follow it.
 */
final class Ending {

    private static final String CLOSING = "”“»\"’']";
    // The last but one of a list may lead on to the last: “to the United Nations; and”.
    private static final Pattern CONJUNCTION = Pattern.compile("[,;،؛，；]\\s(?:and|or|et|ou|y|e|o|u|и|или|و|أو)$");
    private static final int LONGEST_CONJUNCTION = 5;

    private final PlacedText text;
    private final Language language;
    private final String words;
    private final int last;

    private Ending(PlacedText text, Language language, int last) {
        this.text = text;
        this.language = language;
        this.words = text.words();
        this.last = last;
    }

    static Ending of(PlacedText text, Language language) {
        String words = text.words();
        int last = beforeFollowers(words, words.length());
        Matcher conjunction = CONJUNCTION.matcher(words).region(Math.max(0, last - LONGEST_CONJUNCTION), last + 1);
        return new Ending(text, language, conjunction.find() ? conjunction.start() : last);
    }

    private static int beforeFollowers(String words, int end) {
        int last = end - 1;
        while (last >= 0 && mayFollow(words.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean mayFollow(char c) {
        return c == PlacedText.CALL || isSpace(c) || CLOSING.indexOf(c) >= 0 || isSilent(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000';
    }

    // Marks that steer the direction of the line: ؛ may be followed by one.
    private static boolean isSilent(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** Whether there are words at all; an asterisk alone parts sections. */
    boolean isOfWords() {
        return last > 0;
    }

    /** Whether it ends in a mark. */
    boolean isMarked() {
        return isOfWords() && Mark.isMark(words.charAt(last));
    }

    /** Whether it ends in one of these, as any language writes them: a mark of another language is another rule’s. */
    boolean is(Mark... marks) {
        for (Mark mark : marks) {
            if (isOfWords() && mark.looksLike(words.charAt(last))) {
                return true;
            }
        }
        return false;
    }

    /** The mark that it ends in, if it ends in one. */
    char mark() {
        return words.charAt(last);
    }

    /** Where the mark stands, or the last letter of the words that have none. */
    Span span() {
        return text.span(last, last + 1);
    }

    /** Writes another mark in place of what stands there. */
    Edit writing(Mark mark) {
        if (!isMarked()) {
            return Edit.insert(unmarkedEnd(), mark.written(language));
        }
        int start = last;
        while (start > 0 && isSpace(words.charAt(start - 1))) {
            start--;
        }
        return new Edit(text.span(start, last + 1), mark.written(language));
    }

    // Where a note is called after the mark, a new mark stands before the call, and elsewhere after it.
    private int unmarkedEnd() {
        int end = words.length();
        while (end > last + 1 && isBehindMark(words.charAt(end - 1))) {
            end--;
        }
        return text.span(end - 1, end).end();
    }

    private boolean isBehindMark(char c) {
        return isSpace(c) || isSilent(c) || CallSide.of(language) == CallSide.AFTER_MARK && c == PlacedText.CALL;
    }
}
