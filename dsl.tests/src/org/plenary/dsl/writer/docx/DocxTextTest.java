package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.NoBreaks;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

/** The text of a Word file is that of the document, character by character: Word prints what every format prints. */
class DocxTextTest {

    static Stream<Arguments> samples() {
        return SampleCases.all().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void wordFileHoldsThePlainText(String name, Document document) {
        List<String> plain = Written.text(new TextWriter(), document).lines().toList();
        List<String> taken = DocxText.of(Written.bytes(new DocxWriter(), document));

        assertEquals(withDatesKept(plain, document.language()), withDatesKept(taken, document.language()));
    }

    /** Word's page never parts day and month: their space is a no-break space there. Both texts get it everywhere. */
    private static String withDatesKept(List<String> lines, Language language) {
        NoBreaks noBreaks = new NoBreaks(language);
        return String.join("\n", lines.stream().map(noBreaks::keepWholeDates).toList());
    }
}
