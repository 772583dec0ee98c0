package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Importer;
import org.plenary.dsl.imports.manuscript.Manuscript;
import org.plenary.dsl.imports.manuscript.Piece;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.manuscript.StructureReader;
import org.plenary.dsl.imports.manuscript.WrittenNote;
import org.plenary.dsl.wording.Sentence;
import org.w3c.dom.Element;

/**
 * Reads Word files: those that Plenary writes, whose styles tell everything, those of the United Nations, and
 * anybody's, in which numbers, letters, sequence and words have to tell.
 */
public final class WordReader implements Importer {

    @Override
    public Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException {
        watch.report(0);
        WordPackage opened = WordPackage.open(file.content());
        watch.report(20);
        WordFile word = new WordFile(opened, options.rejectChanges() ? Changes.rejected() : Changes.accepted());
        List<Piece> pieces = new ArrayList<>(new WordHeads(word).read());
        pieces.addAll(new WordParagraphs(word, opened.links()).read(word.body()));
        watch.report(60);
        Manuscript manuscript = new Manuscript(options.language(), pieces, notes(word), List.of());
        if (pieces.stream().allMatch(piece -> piece.text().isEmpty() && piece.grid().isEmpty())) {
            throw new ImportException(Sentence.of("import.word-without-text"));
        }
        Imported imported = new StructureReader().read(manuscript);
        watch.report(100);
        return imported;
    }

    private static List<WrittenNote> notes(WordFile word) throws ImportException {
        List<WrittenNote> notes = new ArrayList<>();
        for (Map.Entry<String, Element> note : word.notes().all().entrySet()) {
            String kind = note.getKey().startsWith("footnote") ? "footnotes" : "endnotes";
            List<Runs> paragraphs = new WordParagraphs(word, word.file().linksIn(kind)).read(note.getValue()).stream()
                    .map(piece -> withoutMark(piece, note.getKey(), word.notes().markOf(note.getKey())))
                    .filter(text -> !text.isEmpty()).toList();
            String mark = word.notes().markOf(note.getKey());
            notes.add(new WrittenNote(note.getKey(), mark.startsWith("*") ? mark : "", paragraphs));
        }
        return notes;
    }

    /** A note with a mark of its own begins with it, and one in Arabic with the brackets of its number. */
    private static Runs withoutMark(Piece paragraph, String key, String mark) {
        List<Run> runs = new ArrayList<>(paragraph.text().folded().all());
        if (!runs.isEmpty() && runs.get(0).call().filter(call -> call.noteId().equals(key)).isPresent()) {
            runs.remove(0);
        }
        Runs text = new Runs(runs).folded();
        String shown = !mark.isEmpty() && text.words().startsWith(mark) ? mark : "()";
        return text.words().startsWith(shown) ? text.after(shown.length()).folded() : text;
    }
}
