package org.plenary.dsl.imports.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.examples.Checkout;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.writer.Writer;
import org.plenary.dsl.writer.akn.AknWriter;
import org.plenary.dsl.writer.source.SourceWriter;
import org.plenary.dsl.writer.text.TextWriter;

/** What is written in Akoma Ntoso is read again: every line prints as before, masthead, numbers and notes too. */
class AknExamplesTest {

    private final Plenary plenary = Plenary.create();

    @TestFactory
    Stream<DynamicTest> everyLineComesBack() {
        return Checkout.find().examples().stream().map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> {
            Document document = plenary.read(file.toUri(), Checkout.read(file)).document();
            Imported read = new AknReader().read(new ImportFile("written.xml", bytes(new AknWriter(), document)),
                    ImportOptions.DEFAULT, ImportWatch.NONE);
            String source = new SourceWriter(read.remarks()).text(read.document());
            Document back = plenary.read(URI.create("file:/imported.resolution"), source).document();
            assertEquals(text(document), text(back));
        }));
    }

    private static String text(Document document) throws IOException {
        return new String(bytes(new TextWriter(), document), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Writer writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
