package org.plenary.dsl.writer.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.formatting2.ResolutionFormatter;
import org.plenary.dsl.writer.Writer;

/**
 * Writes a document as a drafter would: the text of a {@code .resolution}, which reads back to the same document.
 * Nothing is marked that is found without a mark: opening phrases, citations, the line of the organ.
 */
public final class SourceWriter implements Writer {

    private final Remarks remarks;

    /** Writes the document alone. */
    public SourceWriter() {
        this(Remarks.NONE);
    }

    /** Writes also what is to be checked in it, as comments. */
    public SourceWriter(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(text(document).getBytes(StandardCharsets.UTF_8));
    }

    /** The source text, wrapped. */
    public String text(Document document) {
        // Which paragraphs need a label is known only when the last reference is written: the first printing tells.
        Set<String> labelled = new LinkedHashSet<>();
        print(document, new InlineSource(document, labelled));
        return new ResolutionFormatter().format(print(document, new InlineSource(document, labelled)));
    }

    private String print(Document document, InlineSource inline) {
        Sheet sheet = new Sheet();
        new HeaderPrinter(document, inline).lines().forEach(sheet::line);
        remarks.ofDocument().forEach(sheet::comment);
        BlockPrinter blocks = new BlockPrinter(document, inline, remarks, sheet);
        blocks.print(document.body());
        blocks.print(document.annexes());
        blocks.printNotes(document.notes());
        return sheet.text();
    }
}
