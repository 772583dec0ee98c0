package org.plenary.dsl.ide.contentassist;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.source.Span;

/**
 * Where something is to be proposed.
 *
 * @param text
 *            the text
 * @param offset
 *            where the caret stands in it
 */
record Caret(OpenText text, int offset) {

    private static final String QUOTATION = "^[ \\t\\u3000]*(?:>[ \\t]?)*";

    private static final Pattern LABEL = Pattern.compile("\\s*(?:\\{#[^{}\\s]*}\\s*)?");

    int lineStart() {
        return text.lines().start(text.lines().line(offset));
    }

    /** What of its line stands before the caret. */
    String before() {
        return text.source().substring(lineStart(), offset);
    }

    /** What of its line stands behind the caret. */
    String after() {
        return text.source().substring(offset, text.lines().end(text.lines().line(offset)));
    }

    /** The line before the caret's; empty in the first line. */
    String lineAbove() {
        int line = text.lines().line(offset);
        return line == 0 ? "" : text.source().substring(text.lines().start(line - 1), text.lines().end(line - 1));
    }

    /** Where the words of the line begin, behind indentation and the marks of a quotation. */
    int wordsStart() {
        String words = before().replaceFirst(QUOTATION, "");
        return offset - words.length();
    }

    /** The number or letter with which the line begins. */
    Optional<WrittenMarker> marker() {
        return WrittenMarker.read(text.source(), wordsStart(), text.lines().end(text.lines().line(offset)))
                .filter(marker -> wordsStart() + marker.text().length() <= offset);
    }

    /** Where the words begin behind the number and the label. */
    int openingStart() {
        int start = wordsStart() + marker().map(marker -> marker.text().length()).orElse(0);
        Matcher label = LABEL.matcher(text.source()).region(start, offset);
        return label.lookingAt() ? label.end() : start;
    }

    /** Whether a paragraph begins in this line: it has a number, or stands under an empty line. */
    boolean beginsParagraph() {
        String above = lineAbove().replaceFirst(QUOTATION, "");
        return above.isBlank() || above.strip().equals("---") || above.startsWith("#") || marker().isPresent();
    }

    /** Whether the line is still empty, or holds no more than the beginning of a word or a number. */
    boolean beginsLine() {
        String words = text.source().substring(wordsStart(), offset);
        return words.matches("[(（#]?[\\p{Alnum}#-]{0,14}[.)）]?") && after().isBlank();
    }

    /** What was written of a word, a symbol or a number before the caret. */
    String word() {
        int start = offset;
        while (start > lineStart() && isOfWord(text.source().charAt(start - 1))) {
            start--;
        }
        return text.source().substring(start, offset);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || "/.-_'’".indexOf(c) >= 0;
    }

    /** The place of what stands before the caret from an offset on. */
    Span since(int start) {
        return new Span(start, offset - start);
    }

    /** The last of certain blocks that begins above the line of the caret, in the same part or annex. */
    Optional<Block> above(Predicate<Block> kind) {
        Block found = null;
        for (Block block : text.blocks().all()) {
            if (block.span().offset() < lineStart()) {
                found = block instanceof Division ? null : kind.test(block) ? block : found;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the header is not closed yet above the caret. */
    boolean inHeader() {
        String source = text.source();
        boolean opens = source.startsWith("---");
        int close = opens ? source.indexOf("\n---", 3) : -1;
        return opens && text.lines().line(offset) > 0 && (close < 0 || offset <= close);
    }

    /** Whether the caret stands in an annex or an appendix. */
    boolean inAnnex() {
        return text.document().annexes().stream().map(Division::span).anyMatch(heading -> heading.offset() < offset);
    }
}
