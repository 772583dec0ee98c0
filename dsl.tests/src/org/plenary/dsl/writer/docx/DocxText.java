package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Takes the plain text back from a Word file, as the plain text writer prints it: what a reader of the printed document
 * sees, without its running heads.
 */
final class DocxText {

    private final DocxFile file;
    private final Map<String, String> markById = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private int notesCounted;

    private DocxText(DocxFile file) {
        this.file = file;
    }

    static List<String> of(byte[] docx) {
        DocxText text = new DocxText(new DocxFile(docx));
        text.read();
        return text.lines;
    }

    private void read() {
        if (file.has("word/header_first.xml")) {
            addBlocks(file.root("word/header_first.xml"), true);
        }
        addBlocks(TemplateXml.children(file.root("word/document.xml"), "body").get(0), false);
        TemplateXml.children(file.root("word/footnotes.xml"), "footnote").stream()
                .filter(note -> DocxFile.attribute(note, "type").isEmpty()).forEach(this::addNote);
    }

    private void addNote(Element note) {
        String mark = markById.getOrDefault(DocxFile.attribute(note, "id"), "never called");
        for (Element paragraph : DocxFile.all(note, "p")) {
            add(words(paragraph).replace("\uFFFC", mark));
        }
    }

    private void addBlocks(Element parent, boolean everyCellIsALine) {
        for (Element block : TemplateXml.children(parent)) {
            if (block.getLocalName().equals("p")) {
                add(words(block));
            } else if (block.getLocalName().equals("tbl")) {
                DocxFile.all(block, everyCellIsALine ? "tc" : "tr").forEach(row -> add(row, everyCellIsALine));
            }
        }
    }

    private void add(Element rowOrCell, boolean everyParagraphIsALine) {
        List<String> words = DocxFile.all(rowOrCell, "p").stream().map(this::words).toList();
        if (everyParagraphIsALine) {
            words.forEach(this::add);
        } else {
            lines.add(words.stream().collect(Collectors.joining("\t")));
        }
    }

    private void add(String words) {
        String line = words.strip().replace('\t', ' ');
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element run : DocxFile.all(paragraph, "r")) {
            words.append(runWords(run));
        }
        return words.toString();
    }

    private String runWords(Element run) {
        StringBuilder words = new StringBuilder();
        for (Element piece : TemplateXml.children(run)) {
            words.append(switch (piece.getLocalName()) {
                case "t" -> piece.getTextContent();
                case "tab" -> "\t";
                case "noBreakHyphen" -> "-";
                case "footnoteReference" -> automaticMark(piece);
                case "footnoteRef" -> "\uFFFC";
                default -> "";
            });
        }
        return isMark(run) ? markOnly(run, words.toString()) : words.toString();
    }

    /** Word counts the notes that bring no mark of their own. */
    private String automaticMark(Element reference) {
        if (!DocxFile.attribute(reference, "customMarkFollows").isEmpty()) {
            return "";
        }
        notesCounted++;
        markById.put(DocxFile.attribute(reference, "id"), Integer.toString(notesCounted));
        return Integer.toString(notesCounted);
    }

    /** The brackets that Arabic prints round a mark are no part of it, nor is a mark that nobody sees. */
    private String markOnly(Element run, String words) {
        String mark = words.replaceAll("[()\u200B]", "");
        DocxFile.all(run, "footnoteReference")
                .forEach(reference -> markById.putIfAbsent(DocxFile.attribute(reference, "id"), mark));
        return mark;
    }

    private static boolean isMark(Element run) {
        return DocxFile.all(run, "rStyle").stream()
                .anyMatch(style -> DocxFile.attribute(style, "val").equals("FootnoteReference"));
    }
}
