package org.plenary.dsl.ui.connection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is known however its place is spelt. */
class CheckedTextsTest {

    private final CheckedTexts texts = new CheckedTexts();

    @Test
    void signsMayBeWrittenOutOrNot() {
        texts.add("file:/drafts/a%2Ben.resolution");
        assertTrue(texts.contains("file:///drafts/a+en.resolution"));
        texts.forget(List.of("file:///drafts/a+en.resolution"));
        assertFalse(texts.contains("file:/drafts/a%2Ben.resolution"));
    }
}
