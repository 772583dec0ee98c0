package org.plenary.dsl.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.ide.text.Excerpt;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.TextWords;
import org.plenary.dsl.ide.text.WrittenNotes;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.source.Span;

/** The outline of a text: header, organ line, preamble, operative part, sections, parts, annexes, notes. */
public final class Outline {

    /** The outline, each entry with its place and with what stands under it. */
    public List<DocumentSymbol> of(OpenText text) {
        List<Entry> entries = new ArrayList<>();
        header(text, entries);
        EntryTree tree = new EntryTree(TextWords.of(text.language()));
        entries.addAll(tree.resolution(text.document().body()));
        for (Division annex : text.document().annexes()) {
            entries.addAll(tree.free(List.of(annex)));
        }
        notes(text, entries);
        return entries.stream().filter(entry -> entry.own().offset() >= 0).map(entry -> symbol(entry, text)).toList();
    }

    private static void header(OpenText text, List<Entry> entries) {
        EObject header = text.written().getHeader();
        if (header != null) {
            Masthead masthead = text.document().masthead();
            String name = masthead.titleNumber() + " " + Words.of(masthead.title());
            entries.add(new Entry(name.isBlank() ? TextWords.of(text.language()).header()
                    : Excerpt.of(name),
                    Words.of(masthead.symbol()), SymbolKind.Property, span(header), List.of()));
        }
    }

    private static void notes(OpenText text, List<Entry> entries) {
        List<Note> written = WrittenNotes.of(text);
        if (written.isEmpty()) {
            return;
        }
        Map<Integer, String> marks = text.document().notes().stream()
                .collect(Collectors.toMap(note -> note.span().offset(), note -> note.mark(), (one, other) -> one));
        Function<Note, String> mark = note -> marks.getOrDefault(span(note).offset(), "[^" + note.getName() + "]");
        List<Entry> notes = written.stream().map(note -> new Entry(mark.apply(note) + " "
                + Excerpt.of(WrittenNotes.words(note)), "", SymbolKind.Key, span(note), List.of())).toList();
        entries.add(new Entry(TextWords.of(text.language()).notes(), Integer.toString(notes.size()),
                SymbolKind.Package, notes.get(0).own(), notes));
    }

    private static Span span(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? Span.NONE : new Span(node.getOffset(), node.getLength());
    }

    private static DocumentSymbol symbol(Entry entry, OpenText text) {
        List<DocumentSymbol> children = entry.children().stream().map(child -> symbol(child, text)).toList();
        // The protocol wants a name in every entry, also of a paragraph that is only its number so far.
        String name = entry.name().isEmpty() ? "…" : entry.name();
        var whole = text.lines().range(entry.whole());
        var own = text.lines().range(entry.own());
        return new DocumentSymbol(name, entry.kind(), whole, own, entry.detail(), new ArrayList<>(children));
    }
}
