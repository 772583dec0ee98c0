package org.plenary.dsl.imports.manuscript;

import java.util.List;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.language.Language;

/**
 * Reads the lines above and below a text into the facts of a header. What the United Nations prints is known from the
 * wording of our own masthead; what is left between the line of adoption and the text is the title.
 */
public final class MastheadLines {

    private final Language language;
    private final MastheadWords words;
    private final WrittenDates dates;
    private final ClosingWords closings;
    private final TitleNumbers numbers;

    public MastheadLines(Language language) {
        this.language = language;
        this.words = new MastheadWords(language);
        this.dates = new WrittenDates(language);
        this.closings = new ClosingWords(language);
        this.numbers = new TitleNumbers(language);
    }

    /** Whether words stand above a text and are no title: names, symbols, dates, the line of adoption. */
    public boolean isMastheadLine(String line) {
        return reading().knows(line);
    }

    /** Whether words stand under a text: meeting and date, or how it was adopted. */
    public boolean isClosingLine(String line) {
        return closings.isClosing(line);
    }

    /** Reads the pieces above and under a text. */
    public MastheadFacts read(List<Piece> above, List<Piece> under) {
        MastheadReading reading = reading();
        reading.facts().add(HeaderKey.LANGUAGE, language.code());
        reading.readAbove(above.stream().map(Piece::text).map(Runs::folded).toList());
        ClosingReading closing = new ClosingReading(closings, dates, reading.facts());
        under.forEach(piece -> closing.read(piece.text().folded()));
        return reading.finish();
    }

    private MastheadReading reading() {
        return new MastheadReading(words, dates, numbers);
    }
}
