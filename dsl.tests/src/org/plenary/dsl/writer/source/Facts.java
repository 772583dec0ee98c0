package org.plenary.dsl.writer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.writer.text.TextWriter;

/** What two documents are compared by. */
final class Facts {

    private static final Masthead NONE = new Masthead("", "", List.of(), List.of(), List.of(), "", List.of(), "",
            List.of(), "", List.of(), "", "");
    private static final String SPAN = "Span\\[[^\\]]*\\]";
    /** A reference to another document reads back as its number: which paragraph is meant is not in the document. */
    private static final String REFERENCE_ELSEWHERE = "Reference\\[printed=([^,]*), parts=\\[[^\\]]*\\], "
            + "targetId=Optional.empty\\]";
    private static final String BETWEEN_TEXTS = "(?<=Text\\[text=[^\\]]{0,900})\\], Text\\[text=";

    private Facts() {
    }

    /** Everything that it says, apart from where it was written; a line for each thing. */
    static String of(Document document) {
        return document.toString().replaceAll(SPAN, "").replaceAll(REFERENCE_ELSEWHERE, "Text[text=$1]")
                .replaceAll(BETWEEN_TEXTS, "").replaceAll(", (?=[A-Z]\\w+\\[)", ",\n");
    }

    /**
     * The words under its masthead with their numbers, of a sample, whose masthead is that of no header. A sponsor's
     * note is called from the masthead.
     */
    static String ofText(Document document) {
        Document text = new Document(document.language(), document.header(), document.properties(), NONE,
                document.body(), List.of(), document.annexes(),
                document.notes().stream().filter(note -> !note.mark().equals("*")).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TextWriter().write(text, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
