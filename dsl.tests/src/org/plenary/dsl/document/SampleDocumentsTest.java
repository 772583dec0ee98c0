package org.plenary.dsl.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

/** The samples are sound themselves: the same structure in every language. */
class SampleDocumentsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void holdTheSameBlocksInEveryLanguage(Language language) {
        Document sample = SampleDocuments.adopted(language);
        Document english = SampleDocuments.adopted(Language.ENGLISH);

        assertEquals(english.body().stream().map(Block::id).toList(), sample.body().stream().map(Block::id).toList());
        assertEquals(english.notes().stream().map(Note::id).toList(), sample.notes().stream().map(Note::id).toList());
    }
}
