package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.numbering.WrittenMarker;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Statement;

/** The numbered paragraphs of a passage, and where each stands in it. */
final class NumberedParagraphs {

    private final List<Numbered> numbered = new ArrayList<>();

    /** A numbered paragraph, and its place among all statements of its passage. */
    private record Numbered(int number, int place, OperativeParagraph paragraph) {
    }

    NumberedParagraphs(Passage passage) {
        List<Statement> statements = passage.statements();
        for (int place = 0; place < statements.size(); place++) {
            int at = place;
            if (statements.get(place).paragraph() instanceof OperativeParagraph paragraph) {
                number(paragraph).ifPresent(number -> numbered.add(new Numbered(number, at, paragraph)));
            }
        }
    }

    private static Optional<Integer> number(OperativeParagraph paragraph) {
        return paragraph.marker().isEmpty() ? Optional.of(1)
                : WrittenMarker.read(paragraph.marker().printed()).map(WrittenMarker::number);
    }

    boolean isEmpty() {
        return numbered.isEmpty();
    }

    int last() {
        return numbered.stream().mapToInt(Numbered::number).max().orElse(0);
    }

    boolean has(int number) {
        return numbered.stream().anyMatch(paragraph -> paragraph.number == number);
    }

    /** Whether a paragraph with this number has the letter, as a sub-paragraph of its own or in its running text. */
    boolean has(int number, String letter) {
        return numbered.stream().filter(paragraph -> paragraph.number == number)
                .anyMatch(paragraph -> holds(paragraph.paragraph, letter));
    }

    private static boolean holds(Paragraph paragraph, String letter) {
        return Words.of(paragraph.content()).contains(letter)
                || paragraph.children().stream().anyMatch(child -> child instanceof SubParagraph sub
                        && sub.marker().printed().endsWith(letter)
                        || child instanceof Paragraph inner && holds(inner, letter));
    }

    /** Whether a paragraph with this number stands before a place; the one that holds the place counts as neither. */
    boolean isBefore(int number, int place) {
        return numbered.stream().anyMatch(found -> found.number == number && found.place < holder(place));
    }

    /** Whether a paragraph with this number stands after a place. */
    boolean isAfter(int number, int place) {
        return numbered.stream().anyMatch(found -> found.number == number && found.place > place);
    }

    /** Whether the place lies in a paragraph with this number. */
    boolean holds(int number, int place) {
        return numbered.stream().anyMatch(found -> found.number == number && found.place == holder(place));
    }

    private int holder(int place) {
        return numbered.stream().mapToInt(Numbered::place).filter(start -> start <= place).max().orElse(place);
    }
}
