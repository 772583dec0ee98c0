package org.plenary.dsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.files.Fault;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Writer;
import org.plenary.dsl.writer.docx.DocxTemplate;
import org.plenary.dsl.writer.docx.DocxWriter;
import org.plenary.dsl.writer.docx.TemplateException;

/** The writers of one build. The one for Word uses the drafter's template, if there is one. */
final class Writers {

    /** The format that a template is for. */
    static final String WORD = "docx";

    private final Optional<Writer> templated;

    private Writers(Optional<Writer> templated) {
        this.templated = templated;
    }

    static Writers plain() {
        return new Writers(Optional.empty());
    }

    /**
     * Reads a template.
     *
     * @throws FileFaultException
     *             if the file cannot be read, or is no template
     */
    static Writers withTemplate(Path file, SourceReader reader) throws FileFaultException {
        try (InputStream in = reader.open(file)) {
            return new Writers(Optional.of(new OneAtATime(new DocxWriter(DocxTemplate.read(in)))));
        } catch (FileFaultException failure) {
            throw failure;
        } catch (TemplateException failure) {
            throw new FileFaultException(Fault.NOT_A_TEMPLATE, failure.getMessage());
        } catch (IOException failure) {
            throw new FileFaultException(Fault.UNREADABLE, "This file could not be read.");
        }
    }

    Writer of(Format format) {
        return templated.filter(writer -> format.name().equals(WORD)).orElseGet(format::writer);
    }

    /** A template is a tree of XML nodes, which several threads must not walk at once. */
    private static final class OneAtATime implements Writer {

        private final Writer writer;

        OneAtATime(Writer writer) {
            this.writer = writer;
        }

        @Override
        public synchronized void write(Document document, OutputStream out) throws IOException {
            writer.write(document, out);
        }
    }
}
