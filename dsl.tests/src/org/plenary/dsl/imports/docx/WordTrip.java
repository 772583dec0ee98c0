package org.plenary.dsl.imports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.akn.DocumentText;
import org.plenary.dsl.language.NoBreaks;
import org.plenary.dsl.writer.docx.DocxWriter;
import org.plenary.dsl.writer.source.SourceWriter;

/** A document that went into a Word file and came back, and what of it is the same. */
final class WordTrip {

    private final String name;
    private final Document sent;
    private final Imported back;
    private final List<String> before;
    private final List<String> after;
    private final int same;

    WordTrip(String name, Document sent) throws IOException, ImportException {
        this.name = name;
        this.sent = sent;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new DocxWriter().write(sent, file);
        this.back = new WordReader().read(new ImportFile(name + ".docx", file.toByteArray()), ImportOptions.DEFAULT,
                ImportWatch.NONE);
        this.before = lines(sent);
        this.after = lines(back.document());
        this.same = longestCommon(before, after).size();
    }

    /** Between day and month a no-break space prints, whatever stood there; what comes back is a usual one. */
    private static String released(Document document, String text) {
        return new NoBreaks(document.language()).releaseDates(text);
    }

    /** Each paragraph, heading, cell and note with what it is: {@code sub-paragraph 2: (i) …}. */
    private static List<String> lines(Document document) {
        DocumentText text = new DocumentText(document);
        List<String> lines = new ArrayList<>();
        lines.add("title: " + DocumentText.title(document));
        for (int i = 0; i < text.lines().size(); i++) {
            lines.add(text.kinds().get(i) + ": " + text.lines().get(i));
        }
        text.notes().forEach(note -> lines.add("note: " + note));
        return lines.stream().map(line -> released(document, line)).toList();
    }

    int paragraphs() {
        return before.size();
    }

    int same() {
        return same;
    }

    Imported back() {
        return back;
    }

    /** Whether the text that a drafter would get is the same, letter by letter. */
    boolean hasSameSource() {
        return source(sent, Remarks.NONE).equals(source(back.document(), back.remarks()));
    }

    /** Without the ends of lines, which fall elsewhere where a space is of another kind. */
    private static String source(Document document, Remarks remarks) {
        return released(document, new SourceWriter(remarks).text(document)).replaceAll("\\s+", " ");
    }

    /** What is not the same: "-" what was sent, "+" what came back. */
    List<String> differences() {
        List<String> common = longestCommon(before, after);
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int k = 0; k <= common.size(); k++) {
            while (i < before.size() && !(k < common.size() && before.get(i).equals(common.get(k)))) {
                differences.add(name + " - " + before.get(i++));
            }
            while (j < after.size() && !(k < common.size() && after.get(j).equals(common.get(k)))) {
                differences.add(name + " + " + after.get(j++));
            }
            i++;
            j++;
        }
        return differences;
    }

    private static List<String> longestCommon(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j)) ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<String> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                common.add(a.get(i));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
