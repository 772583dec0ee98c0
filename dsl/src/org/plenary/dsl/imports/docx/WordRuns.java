package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.NoteBrackets;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.NoBreaks;
import org.w3c.dom.Element;

/** Reads the words of paragraphs, with their looks, links and calls of notes. */
final class WordRuns {

    private static final Set<String> PICTURES = Set.of("pic", "imagedata", "chart", "OLEObject");
    private static final List<NoBreaks> NO_BREAKS = Arrays.stream(Language.values()).map(NoBreaks::new).toList();

    private final WordFile word;
    private final Looks looks;
    private final Map<String, String> links;
    private final Fields fields = new Fields();
    private List<Run> runs = new ArrayList<>();
    private FoundBeside beside = new FoundBeside();

    /**
     * For one part.
     *
     * @param links
     *            where its links lead
     */
    WordRuns(WordFile word, Map<String, String> links) {
        this.word = word;
        this.looks = new Looks(word.styles(), word.isArabic());
        this.links = links;
    }

    /** The words of a paragraph; tabs stand in them. */
    Runs read(Element paragraph, FoundBeside found) {
        runs = new ArrayList<>();
        beside = found;
        children(paragraph, Optional.empty());
        return new Runs(NoteBrackets.remove(runs).stream().filter(run -> run.isCall() || !run.text().isEmpty())
                .toList());
    }

    private void children(Element parent, Optional<String> link) {
        Xml.children(parent).forEach(child -> element(child, link));
    }

    private void element(Element element, Optional<String> link) {
        if (word.changes().leavesOut(element)) {
            return;
        }
        switch (Xml.name(element)) {
            case "r" -> run(element, link);
            case "hyperlink" -> children(element,
                    WordXml.attribute(element, "id").map(links::get).filter(address -> !address.isBlank()));
            case "fldSimple" -> simpleField(element, link);
            case "pPr", "sdtPr", "sdtEndPr", "rt" -> {
                // Properties, and the small signs above a character, are no words.
            }
            case "oMath" -> add(Xml.below(element, "t").map(Element::getTextContent).reduce("", String::concat),
                    Set.of(), link);
            default -> children(element, link);
        }
    }

    private void simpleField(Element field, Optional<String> link) {
        fields.begin();
        fields.instruct(WordXml.attribute(field, "instr").orElse(""));
        show();
        children(field, link);
        fields.end();
    }

    /** A field that calls a note again shows its mark, which the call prints. */
    private void show() {
        Optional<String> note = fields.noteBookmark().flatMap(word.notes()::atBookmark);
        if (note.isPresent() && fields.isTextOutside()) {
            call(note.get());
            fields.hide();
        }
        fields.show();
    }

    private void run(Element run, Optional<String> link) {
        Optional<Element> properties = Xml.child(run, "rPr").map(word.changes()::properties);
        boolean own = Xml.children(run).stream().anyMatch(child -> Xml.is(child, "footnoteReference",
                "endnoteReference") && WordXml.attribute(child, "customMarkFollows").isPresent());
        for (Element child : Xml.children(run)) {
            switch (Xml.name(child)) {
                case "fldChar" -> fieldMark(WordXml.attribute(child, "fldCharType").orElse(""));
                case "instrText", "delInstrText" -> fields.instruct(child.getTextContent());
                case "footnoteReference", "endnoteReference" -> reference(child);
                case "commentReference" -> WordXml.attribute(child, "id").flatMap(word::comment)
                        .ifPresent(beside.remarks()::add);
                case "drawing", "pict", "AlternateContent", "object" -> drawing(child);
                case "ruby" -> Xml.child(child, "rubyBase").ifPresent(base -> children(base, link));
                default -> {
                    if (!own && fields.isText() && !looks.isHidden(properties)) {
                        words(child, properties, link);
                    }
                }
            }
        }
    }

    private void fieldMark(String kind) {
        switch (kind) {
            case "begin" -> fields.begin();
            case "separate" -> show();
            default -> fields.end();
        }
    }

    private void words(Element element, Optional<Element> properties, Optional<String> link) {
        String words = switch (Xml.name(element)) {
            case "t", "delText" -> released(element.getTextContent().replaceAll("[\r\n]+", " "));
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> " ";
            case "noBreakHyphen" -> "-";
            case "sym" -> symbol(element);
            default -> "";
        };
        if (looks.styleName(properties).equals("footnote reference") && word.notes().ofMark(words).isPresent()) {
            call(word.notes().ofMark(words).get());
        } else {
            Optional<String> address = link.or(fields::address);
            Set<Style> styles = EnumSet.noneOf(Style.class);
            styles.addAll(looks.of(properties));
            // That a link is underlined shows that it is one.
            address.ifPresent(target -> styles.remove(Style.UNDERLINE));
            add(words, styles, address);
        }
    }

    /** The printers' no-break space between day and month is no part of a date. */
    private static String released(String words) {
        String released = words;
        for (NoBreaks language : NO_BREAKS) {
            released = language.releaseDates(released);
        }
        return released;
    }

    private String symbol(Element symbol) {
        Optional<String> character = SymbolFont.character(WordXml.attribute(symbol, "font").orElse(""),
                WordXml.attribute(symbol, "char").orElse(""));
        if (character.isEmpty()) {
            beside.remarks().add("Which sign stands here? The file takes it from a font of symbols of its own.");
        }
        return character.orElse("");
    }

    private void add(String words, Set<Style> styles, Optional<String> link) {
        if (!words.isEmpty()) {
            runs.add(Run.text(words, styles, link));
        }
    }

    private void reference(Element reference) {
        if (!word.notes().isUnseen(reference) && fields.isText()) {
            call(WordNotes.key(reference));
        }
    }

    private void call(String key) {
        runs.add(Run.call(new NoteCall(key, "", true)));
    }

    /** Of a drawing only the text boxes in it are read; the same ones in the form for old Word are left out. */
    private void drawing(Element element) {
        Element drawing = Xml.is(element, "AlternateContent") ? Xml.child(element, "Choice").orElse(element) : element;
        List<Element> boxes = Xml.below(drawing, "txbxContent").toList();
        beside.boxes().addAll(boxes);
        if (boxes.isEmpty() && Xml.below(drawing).anyMatch(inner -> PICTURES.contains(Xml.name(inner)))) {
            beside.remarks().add("The Word file has a picture here, which a resolution cannot hold.");
        }
    }
}
