package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.imports.manuscript.HeadingLook;
import org.plenary.dsl.imports.manuscript.InlineBuilder;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;
import org.w3c.dom.Element;

/** What stands above a text: the cover page with its facts, and the preface with the title. */
final class Cover {

    private final Element document;
    private final Element root;
    private final InlineBuilder inlines;
    private final Runs symbol;
    private final Runs proponents;
    private final Runs title;

    Cover(Element document, Element root, Language language, RunCollector runs) {
        this.document = document;
        this.root = root;
        this.inlines = new InlineBuilder(language);
        this.symbol = withLetter(marked("docNumber", "#symbol").findFirst().map(runs::of).orElse(Runs.NONE),
                NumberForms.of(language), runs);
        this.proponents = cover("docProponent").filter(line -> line.getAttribute("class").equals("sponsors"))
                .map(runs::of).findFirst().orElse(Runs.NONE);
        this.title = marked("docTitle", "#resolutionTitle", "#decisionTitle")
                .map(element -> HeadingLook.plain(runs.of(element))).filter(text -> !text.isEmpty())
                .findFirst().orElse(Runs.NONE);
    }

    /** A decision in several parts is published part by part: A/DEC/76/506 and, in the preface, "B" with a note. */
    private Runs withLetter(Runs number, NumberForms forms, RunCollector runs) {
        Optional<Element> letter = marked("docNumber", "#letter").findFirst();
        if (letter.isEmpty()) {
            return number;
        }
        List<Run> all = new ArrayList<>(number.all());
        all.add(Run.text(" " + latin(Xml.words(letter.get()), forms), Set.of(), Optional.empty()));
        Xml.below(letter.get().getParentNode(), "authorialNote")
                .forEach(note -> all.addAll(runs.of(note.getParentNode()).all().stream().filter(Run::isCall).toList()));
        return new Runs(all);
    }

    private static String latin(String letter, NumberForms forms) {
        return IntStream.rangeClosed(1, 26).filter(number -> forms.part(number).equals(letter))
                .mapToObj(number -> String.valueOf((char) ('A' + number - 1))).findFirst().orElse(letter);
    }

    List<Inline> symbol() {
        return inlines.of(symbol);
    }

    List<Inline> title() {
        return inlines.of(title);
    }

    /** The sponsors of a draft with the notes that are called behind their names. */
    List<Inline> sponsors(List<String> names) {
        List<Inline> content = new ArrayList<>();
        for (String name : names) {
            content.add(new Text(content.isEmpty() ? name : ", " + name));
            StringBuilder words = new StringBuilder();
            for (Run run : proponents.all()) {
                if (run.isCall() && words.toString().stripTrailing().endsWith(name)) {
                    content.add(run.call().get());
                }
                words.append(run.text());
            }
        }
        return content;
    }

    /** The symbol without the call of a note. */
    String symbolWords() {
        return symbol.words().replaceAll("\\*+$", "").strip();
    }

    String titleWords() {
        return title.words();
    }

    /** Elements of the cover page. */
    Stream<Element> cover(String name) {
        return Xml.child(document, "coverPage").stream().flatMap(page -> Xml.below(page, name));
    }

    /** Elements anywhere but in annexes, that mean one of these. */
    Stream<Element> marked(String name, String... meanings) {
        return Xml.below(document, name).filter(element -> List.of(meanings).contains(element.getAttribute("refersTo"))
                || List.of(meanings).contains(element.getAttribute("name")));
    }

    /** The same in the whole file: the parts of a composite resolution tell when they were adopted. */
    Stream<Element> markedAnywhere(String meaning) {
        return Xml.below(root).filter(element -> meaning.equals(element.getAttribute("refersTo"))
                || meaning.equals("#" + element.getAttribute("name")));
    }

    /** Facts about the document as a whole. */
    Stream<Element> meta(String name) {
        return Xml.below(root, "meta").flatMap(meta -> Xml.below(meta, name));
    }

    Optional<String> attribute(Stream<Element> elements, String name) {
        return elements.map(element -> element.getAttribute(name)).filter(value -> !value.isBlank()).findFirst();
    }
}
