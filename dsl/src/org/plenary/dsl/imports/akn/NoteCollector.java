package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Note;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.imports.manuscript.InlineBuilder;
import org.plenary.dsl.imports.manuscript.NoteBrackets;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;
import org.w3c.dom.Element;

/** The notes of a file, which stand where they are called, numbered in the order of their calls. */
final class NoteCollector {

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, NoteCall> byId = new HashMap<>();
    private final List<NoteCall> calls = new ArrayList<>();
    private int stars;

    /** The first call of a note. */
    NoteCall call(Element note) {
        String mark = note.getAttribute("marker");
        boolean star = mark.matches("\\*+");
        stars += star ? 1 : 0;
        String number = Integer.toString(calls.size() + 1 - stars);
        NoteCall call = star ? new NoteCall("note-star-" + stars, mark, true)
                : new NoteCall("note-" + number, number, true);
        elements.add(note);
        calls.add(call);
        byId.put(note.getAttribute("eId"), call);
        return call;
    }

    /** A further call of a note: {@code <noteRef href="#ftn_1"/>}. */
    Optional<NoteCall> callAgain(Element reference) {
        return Optional.ofNullable(byId.get(reference.getAttribute("href").replaceFirst("^#", "")))
                .map(first -> new NoteCall(first.noteId(), first.mark(), false));
    }

    /** All notes with their text; reading it may call further ones. */
    List<Note> read(Language language) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            notes.add(read(elements.get(i), calls.get(i), language));
        }
        return notes;
    }

    private Note read(Element note, NoteCall call, Language language) {
        RunCollector runs = new RunCollector(language, this);
        List<Block> blocks = new ArrayList<>();
        List<Element> paragraphs = Xml.children(note).stream().filter(child -> Xml.is(child, "p")).toList();
        for (Element paragraph : paragraphs.isEmpty() ? List.of(note) : paragraphs) {
            Runs text = NoteBrackets.removeAtStart(runs.of(paragraph), language);
            if (!text.isEmpty() || blocks.isEmpty()) {
                blocks.add(new PlainParagraph(call.noteId() + "-text-" + (blocks.size() + 1),
                        new InlineBuilder(language).of(text), List.of(), Span.NONE));
            }
        }
        return new Note(call.noteId(), call.mark(), blocks, Span.NONE);
    }
}
