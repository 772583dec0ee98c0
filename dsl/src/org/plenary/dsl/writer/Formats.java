package org.plenary.dsl.writer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.writer.akn.AknWriter;
import org.plenary.dsl.writer.docx.DocxWriter;
import org.plenary.dsl.writer.html.HtmlWriter;
import org.plenary.dsl.writer.markdown.MarkdownWriter;
import org.plenary.dsl.writer.text.TextWriter;

/** The table of formats: command line, dialogs and tests read it, so that a new format is known everywhere at once. */
public final class Formats {

    /** The name of the format of Word, the only one that templates are for. */
    public static final String WORD = "docx";

    private static final List<Format> ALL = List.of(
            new Format(WORD, "docx", "a Word file that looks like the printed document", DocxWriter::new),
            new Format("html", "html", "a page for the web, which also prints", HtmlWriter::new),
            new Format("txt", "txt", "the plain text as it reads in print", TextWriter::new),
            new Format("md", "md", "Markdown, for discussion on the web", MarkdownWriter::new),
            new Format("akn", "xml", "Akoma Ntoso as the United Nations uses it, for archives and other tools",
                    AknWriter::new));

    private Formats() {
    }

    /** All of them, the most wanted first. */
    public static List<Format> all() {
        return ALL;
    }

    /** The format with this name. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The names of all formats, for a message: {@code docx, html, text, md, akn}. */
    public static String names() {
        return ALL.stream().map(Format::name).collect(Collectors.joining(", "));
    }
}
