package org.plenary.dsl.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.imports.ImportException;

class TextEncodingTest {

    private static final String ENGLISH = "The General Assembly, recalling its résolutions";

    @Test
    void unicodeIsReadWithItsMarkAndWithout() throws ImportException {
        assertEquals(ENGLISH, decode(ENGLISH, StandardCharsets.UTF_8));
        assertEquals(ENGLISH, decode(ENGLISH, StandardCharsets.UTF_16LE));
        assertEquals(ENGLISH, decode(ENGLISH, StandardCharsets.UTF_16BE));
        assertEquals("\uFEFF" + ENGLISH, decode("\uFEFF" + ENGLISH, StandardCharsets.UTF_16LE));
        assertEquals("\uFEFF大会，", decode("\uFEFF大会，", StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, L’Assemblée générale réaffirme ses résolutions précédentes à ce sujet et décide",
        "windows-1252, Recordando su resolución sobre el año y la cuestión de la población",
        "windows-1251, 'Генеральная Ассамблея, ссылаясь на свои резолюции'",
        "windows-1256, إن الجمعية العامة إذ تشير إلى قراراتها السابقة"})
    void anOldEncodingIsReadWhereOnlyOneGivesWords(String charset, String words) throws ImportException {
        assertEquals(words, decode(words, Charset.forName(charset)));
    }

    @Test
    void anUnknownEncodingIsRefusedWithAdvice() {
        byte[] chinese = "大会，回顾其以往各项决议，决定继续处理此案。".getBytes(Charset.forName("GB18030"));
        ImportException refusal = assertThrows(ImportException.class, () -> new TextEncoding(chinese).decode());
        assertTrue(refusal.getMessage().contains("UTF-8"), refusal.getMessage());
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] junk = new byte[4000];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) (i * 31 % 251);
        }
        assertThrows(ImportException.class, () -> new TextEncoding(junk).decode());
    }

    private static String decode(String words, Charset charset) throws ImportException {
        return new TextEncoding(words.getBytes(charset)).decode();
    }
}
