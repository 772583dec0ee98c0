package org.plenary.dsl.writer.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.writer.Written;

/** Every sample is written as it stands in {@code golden/docx}: its text and notes, and the styles of each language. */
class DocxGoldenTest {

    private static final List<String> TEXT =
            List.of("word/header_first.xml", "word/document.xml", "word/footnotes.xml", "docProps/core.xml");
    private static final List<String> LOOK = List.of("word/styles.xml", "word/settings.xml", "word/header_default.xml",
            "word/header_even.xml", "word/footer_first.xml", "word/footer_default.xml", "word/footer_even.xml");

    @Test
    void writesEverySampleAsItStandsInTheGoldenFolder() {
        Map<String, String> made = new TreeMap<>();
        SampleCases.all().forEach((name, document) -> {
            DocxFile file = new DocxFile(Written.bytes(new DocxWriter(), document));
            made.put(name + ".text.xml", shown(file, TEXT));
            if (name.startsWith("adopted")) {
                made.put(name + ".look.xml", shown(file, LOOK));
            }
        });
        GoldenFolder.named("docx").compare(made);
    }

    /** The parts one after another, each paragraph and each style in a line of its own. */
    private static String shown(DocxFile file, List<String> parts) {
        StringBuilder shown = new StringBuilder();
        for (String part : parts) {
            String lines = file.text(part)
                    .replaceAll("(?=<w:(?:p|tbl|tr|tc|style|sectPr|footnote|compat|docDefaults)[ >])", "\n");
            shown.append("<!-- ").append(part).append(" -->\n").append(lines).append('\n');
        }
        return shown.toString();
    }
}
