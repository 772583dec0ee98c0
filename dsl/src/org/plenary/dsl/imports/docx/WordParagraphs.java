package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Piece;
import org.plenary.dsl.imports.manuscript.Role;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of a part of a Word file into pieces. */
final class WordParagraphs {

    private final WordFile word;
    private final WordRuns runs;
    private final WordTables tables;
    private List<Piece> pieces = new ArrayList<>();
    /** The words of paragraphs whose end was deleted: they stand before those of the next. */
    private final List<Run> pending = new ArrayList<>();
    private final List<String> pendingRemarks = new ArrayList<>();

    WordParagraphs(WordFile word, Map<String, String> links) {
        this.word = word;
        this.runs = new WordRuns(word, links);
        this.tables = new WordTables(word, this);
    }

    /** What stands in an element: the body, a head, a cell, a text box. */
    List<Piece> read(Element parent) {
        List<Piece> outer = pieces;
        pieces = new ArrayList<>();
        children(parent);
        List<Piece> read = pieces;
        pieces = outer;
        return read;
    }

    private void children(Element parent) {
        Xml.children(parent).stream().filter(child -> !word.changes().leavesOut(child)).forEach(this::element);
    }

    private void element(Element element) {
        switch (Xml.name(element)) {
            case "p" -> paragraph(element);
            case "tbl" -> pieces.addAll(tables.read(element, pieces.isEmpty()));
            case "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr" -> {
                // Properties hold no text.
            }
            default -> children(element);
        }
    }

    private void paragraph(Element paragraph) {
        ParagraphFormat format = new ParagraphFormat(word, paragraph);
        FoundBeside beside = new FoundBeside();
        List<Run> words = new ArrayList<>(pending);
        words.addAll(runs.read(paragraph, beside).all());
        pending.clear();
        pendingRemarks.addAll(beside.remarks());
        if (format.goesOn()) {
            pending.addAll(words);
        } else if (!format.meaning().furniture() && !words.isEmpty()) {
            pieces.add(piece(format, new Runs(words)).withRemarks(List.copyOf(pendingRemarks)));
            pendingRemarks.clear();
        }
        beside.boxes().forEach(box -> pieces.addAll(read(box)));
    }

    private Piece piece(ParagraphFormat format, Runs words) {
        StyleMeaning meaning = format.meaning();
        boolean exact = meaning.role() == Role.HEADING && word.styles().isOurs();
        Piece piece = Piece.of(meaning.role(), meaning.level() + (exact ? Line.EXACT : 0), words);
        Optional<ListNumbers.Numbered> number = words.isEmpty() ? Optional.empty() : format.number();
        if (number.isPresent()) {
            boolean open = meaning.role() == Role.TEXT && number.get().level() > 0;
            piece = piece.as(meaning.role(), open ? number.get().level() : meaning.level())
                    .numbered(number.get().text());
        }
        if (meaning.role() == Role.TEXT && isCentred(format)) {
            piece = piece.withText(centred(words));
        }
        return format.isQuoted() ? piece.asQuoted() : piece;
    }

    private static boolean isCentred(ParagraphFormat format) {
        return format.alignment().filter("center"::equals).isPresent();
    }

    /** Two tabs before its words are how a file without styles has a heading in the middle of the line. */
    private static Runs centred(Runs words) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.text("\t\t", Set.of(), Optional.empty()));
        runs.addAll(words.all());
        return new Runs(runs);
    }
}
