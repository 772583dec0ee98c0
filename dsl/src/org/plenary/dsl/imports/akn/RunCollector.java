package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.NoteBrackets;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects the text of an element, with its looks, its links and its notes. */
final class RunCollector {

    private final Language language;
    private final NoteCollector notes;
    private List<Run> runs;

    RunCollector(Language language, NoteCollector notes) {
        this.language = language;
        this.notes = notes;
    }

    Language language() {
        return language;
    }

    /** The text of an element, white space folded. */
    Runs of(Node element) {
        return raw(element).folded();
    }

    /** Its text with the white space of the file. */
    Runs raw(Node element) {
        List<Run> outer = runs;
        runs = new ArrayList<>();
        children(element, Set.of(), Optional.empty());
        Runs collected = new Runs(NoteBrackets.remove(runs));
        runs = outer;
        return collected;
    }

    private void children(Node parent, Set<Style> styles, Optional<String> link) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                runs.add(Run.text(child.getNodeValue(), styles, link));
            } else if (child instanceof Element element) {
                element(element, styles, link);
            }
        }
    }

    private void element(Element element, Set<Style> styles, Optional<String> link) {
        switch (Xml.name(element)) {
            case "authorialNote" -> runs.add(Run.call(notes.call(element)));
            case "noteRef" -> notes.callAgain(element).map(Run::call).ifPresent(runs::add);
            case "eol", "br" -> runs.add(Run.text(" ", styles, link));
            case "img", "marker", "embeddedStructure", "quotedStructure" -> {
                // Pictures are no part of the text, and what is quoted as a block is a block of its own.
            }
            case "inline" -> inline(element, styles, link);
            case "a", "ref" -> children(element, styles,
                    Optional.of(element.getAttribute("href")).filter(target -> !target.isBlank()));
            default -> children(element, look(element, styles), link);
        }
    }

    private void inline(Element element, Set<Style> styles, Optional<String> link) {
        int start = runs.size();
        children(element, styles, link);
        if (element.getAttribute("name").equals("bracketed")) {
            Optional<String> proposers = Xml.child(element, "inline")
                    .filter(names -> names.getAttribute("name").equals("proposers")).map(Xml::words);
            BracketRuns.mark(runs.subList(start, runs.size()), proposers);
        }
    }

    private Set<Style> look(Element element, Set<Style> outer) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(outer);
        switch (Xml.name(element)) {
            case "b" -> styles.add(Style.BOLD);
            case "i" -> styles.add(Style.ITALIC);
            case "u" -> styles.add(Style.UNDERLINE);
            case "sub" -> styles.add(Style.SUBSCRIPT);
            case "sup" -> {
                if (!holdsNote(element)) {
                    styles.add(Style.SUPERSCRIPT);
                }
            }
            case "span" -> styles.addAll(ofClass(element.getAttribute("class")));
            default -> {
                // Names, dates and roles are marked up, but look like the words around them.
            }
        }
        return styles;
    }

    private static boolean holdsNote(Element sup) {
        return Xml.below(sup).anyMatch(inner -> Xml.is(inner, "authorialNote", "noteRef"));
    }

    /** What is italic in other languages is bold in Chinese (the face is Kai) and bold italic in Arabic. */
    private Set<Style> ofClass(String classes) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        boolean bold = classes.contains("bold");
        boolean italic = classes.contains("italic") || bold && language == Language.CHINESE;
        if (italic) {
            styles.add(Style.ITALIC);
        }
        if (bold && !italic) {
            styles.add(Style.BOLD);
        }
        if (bold && italic && language != Language.CHINESE && language != Language.ARABIC) {
            styles.add(Style.BOLD);
        }
        if (classes.contains("underline")) {
            styles.add(Style.UNDERLINE);
        }
        return styles;
    }
}
