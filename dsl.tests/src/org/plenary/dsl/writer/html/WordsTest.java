package org.plenary.dsl.writer.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.language.Language;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void areThereInEveryLanguage(Language language) {
        Words words = new Words(language);
        Stream.of(words.skip(), words.contents(), words.footnotes(), words.table(), words.untitled())
                .forEach(word -> assertFalse(word.isBlank()));
        assertTrue(words.note("7").contains("7"));
        assertTrue(words.back("7", 1, 1).contains("7"));
        assertTrue(words.back("7", 2, 3).matches(".*7.*2.*"));
    }
}
