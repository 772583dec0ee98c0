package org.plenary.dsl.writer.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.writer.Writer;

/**
 * Prints a document in Markdown (CommonMark with tables and footnotes), for people who read and discuss it where
 * Markdown is shown. Numbers and letters stand as they print: no reader of Markdown counts them anew.
 */
public final class MarkdownWriter implements Writer {

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        String text = String.join("\n\n", print(document)) + "\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> print(Document document) {
        Set<String> targets = Targets.of(document);
        List<String> printed = new ArrayList<>(new MastheadLines(document.masthead(), document.language()).print());
        printed.addAll(new BlockPrinter(document.language(), targets).print(document.body()));
        if (!document.closing().isEmpty()) {
            printed.add(Lines.of(document.closing().stream().map(Escaping::words).toList()));
        }
        printed.addAll(new BlockPrinter(document.language(), targets).print(document.annexes()));
        document.notes().forEach(note -> printed.add(print(note, document, targets)));
        return printed;
    }

    /** The further lines of a counted note are set in by four spaces, which makes them part of it. */
    private static String print(Note note, Document document, Set<String> targets) {
        String text = String.join("\n\n", new BlockPrinter(document.language(), targets).print(note.blocks()));
        if (!NoteMarks.isCounted(note.mark())) {
            return "<sup>" + Escaping.words(note.mark()) + "</sup> " + text;
        }
        return "[^" + note.mark() + "]: " + text.lines().map(line -> line.isEmpty() ? "" : "    " + line)
                .collect(Collectors.joining("\n")).strip();
    }
}
