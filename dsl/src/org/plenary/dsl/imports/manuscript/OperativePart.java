package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;

/**
 * Tells recitals from operative paragraphs where no style does: what stands before the first number is a recital; in a
 * text without numbers, what stands before the first word that only decides ("Decides", "Requests").
 */
final class OperativePart {

    private static final String DOUBTFUL = "Is this the operative paragraph? It has no number, and its first words do "
            + "not tell.";

    private final OpeningLexicon lexicon;

    OperativePart(Language language) {
        this.lexicon = OpeningLexicon.of(language);
    }

    /** The same lines, each paragraph of which nothing was known with what it is. */
    List<Line> decide(List<Line> lines) {
        boolean numbered = lines.stream().anyMatch(Line::isNumbered);
        boolean known = lines.stream().anyMatch(line -> line.kind() == Line.Kind.OPERATIVE);
        return numbered || known ? byNumbers(lines) : byWords(lines);
    }

    private List<Line> byNumbers(List<Line> lines) {
        List<Line> decided = new ArrayList<>();
        boolean operative = false;
        for (Line line : lines) {
            operative = !line.isHeading() && (operative || line.isNumbered() || line.kind() == Line.Kind.OPERATIVE);
            decided.add(operative ? line : as(Line.Kind.RECITAL, line));
        }
        return decided;
    }

    private List<Line> byWords(List<Line> lines) {
        int organ = indexOfOrgan(lines);
        if (organ < 0) {
            return lines;
        }
        int first = organ + 1;
        while (first < lines.size() && !decides(lines.get(first))) {
            first++;
        }
        boolean doubtful = first == lines.size();
        first = doubtful ? lastParagraph(lines) : first;
        List<Line> decided = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean top = isOpen(lines.get(i)) && lines.get(i).marker().isEmpty() && lines.get(i).rank() <= 0;
            Line line = i >= first && top ? as(Line.Kind.OPERATIVE, lines.get(i))
                    : i < first ? as(Line.Kind.RECITAL, lines.get(i)) : lines.get(i);
            decided.add(doubtful && i == first ? line.withRemarks(List.of(DOUBTFUL)) : line);
        }
        return decided;
    }

    private boolean decides(Line line) {
        return isOpen(line) && line.marker().isEmpty()
                && lexicon.part(line.words()).filter(part -> part == Part.OPERATIVE).isPresent();
    }

    private static int indexOfOrgan(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() == Line.Kind.ORGAN) {
                return i;
            }
        }
        return -1;
    }

    private static int lastParagraph(List<Line> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !(isOpen(lines.get(last)) && lines.get(last).marker().isEmpty())) {
            last--;
        }
        return last < 0 ? lines.size() : last;
    }

    private static boolean isOpen(Line line) {
        return line.kind() == Line.Kind.PARAGRAPH;
    }

    private static Line as(Line.Kind kind, Line line) {
        return isOpen(line) ? Line.paragraph(kind, line.rank(), line.marker(), line.text()).withRemarks(line.remarks())
                : line;
    }
}
