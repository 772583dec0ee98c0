package org.plenary.dsl.imports.akn;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.xml.SecureXml;

/** What cannot be imported is refused in one sentence, quickly, and without touching any other file. */
class BadFileTest {

    private static final String START = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                                            | not well-formed",
        "The General Assembly                                          | not well-formed",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a> | document type",
        "<html><body/></html>                                          | not a document in Akoma Ntoso",
        "<akomaNtoso><statement/></akomaNtoso>                         | not a document in Akoma Ntoso",
        "<?xml version=\"1.0\" encoding=\"none\"?><a/>                  | cannot be imported"})
    void whatIsNoResolutionIsRefused(String content, String words) {
        assertRefused(content, words);
    }

    @Test
    void aFileCutOffInTheMiddleIsRefused() {
        assertRefused(START + "<statement><mainBody><paragraph><num>1.</num><content><p>Decides to", "cut off");
    }

    @Test
    void entitiesThatGrowWithoutEndAreNotExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertRefused(laughs + "]><a>&a29;</a>", "document type");
    }

    @Test
    void depthWithoutEndIsRefused() {
        assertRefused(START + "<list>".repeat(100_000), "deep");
    }

    @Test
    void aFileWithoutAResolutionIsRefused() {
        assertRefused(START + "<act/></akomaNtoso>", "no resolution or decision");
        assertRefused(START + "<statement/></akomaNtoso>", "six official languages");
    }

    @Test
    void aFileBeyondTheLimitIsNotEvenParsed() {
        assertRefused(" ".repeat((SecureXml.LIMIT_MEGABYTES << 20) + 1), "larger than");
    }

    private static void assertRefused(String content, String words) {
        ImportFile file = new ImportFile("bad.xml", content.getBytes(StandardCharsets.UTF_8));
        ImportException refusal = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(
                ImportException.class, () -> new AknReader().read(file, ImportOptions.DEFAULT, ImportWatch.NONE)));
        String sentence = refusal.getMessage();
        assertTrue(sentence.contains(words) && sentence.startsWith("The file ") && sentence.endsWith("."), sentence);
    }
}
