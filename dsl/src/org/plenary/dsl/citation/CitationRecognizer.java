package org.plenary.dsl.citation;

import java.util.List;
import org.plenary.dsl.language.Language;

/**
 * Finds citations of documents of the United Nations in running text: symbols wherever they stand (A/72/791), and the
 * numbers of resolutions and decisions where the words around them say what they are (its resolutions 57/32 and 72/3,
 * 第57/32号决议). Of a resolution cited by its number the number alone is the citation.
 */
public final class CitationRecognizer {

    private final Language language;
    private final Organ own;
    private final MarkMemory memory;

    /**
     * A recognizer for the texts of a document.
     *
     * @param language
     *            of the text
     * @param own
     *            the organ whose document it is: "its resolution 5/1" is another one in the General Assembly and in the
     *            Human Rights Council
     */
    public CitationRecognizer(Language language, Organ own) {
        this(language, own, new MarkMemory(new MarkScanner(language)));
    }

    private CitationRecognizer(Language language, Organ own, MarkMemory memory) {
        this.language = language;
        this.own = own;
        this.memory = memory;
    }

    /** The same for the documents of another organ; unlike a new one, it need not read the words of its language. */
    public CitationRecognizer speakingFor(Organ organ) {
        return new CitationRecognizer(language, organ, memory);
    }

    /**
     * The citations in a text, in their order; none overlaps another. What tells the organ may stand far before the
     * number: pass a whole paragraph, each call of a note in it as one U+FFFC.
     */
    public List<FoundCitation> find(CharSequence text) {
        List<Mark> marks = memory.marks(text);
        return language == Language.CHINESE
                ? new NounLastReading(text, marks, own).citations()
                : new NounFirstReading(text, marks, own, language.rightToLeft()).citations();
    }
}
