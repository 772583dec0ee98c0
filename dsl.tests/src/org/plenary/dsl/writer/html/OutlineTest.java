package org.plenary.dsl.writer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.language.Language;

class OutlineTest {

    @Test
    void ranksAHeadingUnderTheOneAboveItWhateverLevelsTheDrafterSkips() {
        Outline outline = new Outline(SampleDocuments.lengthy(Language.ENGLISH));
        assertEquals(2, outline.rank("section-1"));
        assertEquals(3, outline.rank("section-1-under"));
        assertEquals(2, outline.rank("section-2"));
    }

    @Test
    void ranksWhatStandsInAnAnnexUnderIt() {
        Document document = SampleDocuments.adopted(Language.ENGLISH);
        Outline outline = new Outline(document);
        assertEquals(2, outline.rank("annex-1"));
        assertEquals(3, outline.rank("annex-1-heading-1"));
        assertEquals(3, outline.rank("annex-1-appendix"));
        assertEquals(2, outline.rank("annex-2"));
    }
}
