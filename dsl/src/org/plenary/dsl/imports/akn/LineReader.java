package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.dsl.imports.manuscript.HeadingLook;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.MarkerReader;
import org.plenary.dsl.imports.manuscript.MarkerSplit;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.numbering.WrittenMarker;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a preamble, a body or an annex into lines, whatever elements it is made of. */
final class LineReader {

    /** A rule of low lines between a text and what stands under it is furniture of the page. */
    private static final Pattern RULE = Pattern.compile("_{5,}");

    private final RunCollector runs;
    private final HeadingRecognizer headings;
    private final TableReader tables;
    private List<Line> lines = new ArrayList<>();
    private Line.Kind kind = Line.Kind.PARAGRAPH;
    /** Whether what is read is quoted, and has recitals of its own. */
    private boolean quoted;
    /** The number of an empty paragraph: in some files the text follows in a paragraph of its own. */
    private Optional<WrittenMarker> pending = Optional.empty();

    LineReader(RunCollector runs) {
        this.runs = runs;
        this.headings = new HeadingRecognizer();
        this.tables = new TableReader(runs);
    }

    /** The lines of a preamble: recitals, and the line of the organ. */
    List<Line> preamble(Element preamble) {
        kind = Line.Kind.RECITAL;
        return read(preamble);
    }

    /** The lines of a body or an annex. */
    List<Line> body(Element body) {
        kind = Line.Kind.PARAGRAPH;
        return read(body);
    }

    private List<Line> read(Element element) {
        List<Line> outer = lines;
        lines = new ArrayList<>();
        children(element, 0);
        List<Line> read = lines;
        lines = outer;
        return read;
    }

    private void children(Node parent, int depth) {
        Xml.children(parent).forEach(child -> element(child, depth));
    }

    private void element(Element element, int depth) {
        switch (Xml.name(element)) {
            case "formula" -> formula(element);
            case "paragraph", "point", "item", "indent", "alinea", "clause", "article", "subparagraph" ->
                numbered(element, depth);
            case "list", "sublist", "blockList" -> list(element, depth);
            case "crossHeading" -> crossHeading(element);
            case "heading", "subheading" -> addHeading(headings.rank(element), runs.of(element));
            case "num" -> addHeading(headings.rank(element), runs.of(element));
            case "table" -> lines.add(Line.table(tables.read(element)));
            case "container" -> container(element);
            case "embeddedStructure", "quotedStructure", "blockquote" -> quotation(element);
            case "p", "block", "listIntroduction", "listWrapUp" -> text(element, depth);
            case "meta", "img" -> {
                // Facts and pictures are no text.
            }
            default -> children(element, depth);
        }
    }

    /** A container holds a recital, and among the paragraphs of a body a table. */
    private void container(Element container) {
        Line.Kind outer = kind;
        kind = quoted ? Line.Kind.RECITAL : kind;
        children(container, 0);
        kind = outer;
    }

    private void quotation(Element element) {
        boolean outer = quoted;
        quoted = true;
        lines.add(Line.quotation(read(element)));
        quoted = outer;
    }

    private void formula(Element formula) {
        Line.Kind outer = kind;
        kind = Line.Kind.ORGAN;
        children(formula, 0);
        kind = outer;
    }

    private void crossHeading(Element heading) {
        if (heading.getAttribute("refersTo").equals("#preamble")) {
            add(Line.paragraph(Line.Kind.RECITAL, 0, Optional.empty(), runs.of(heading)));
        } else {
            addHeading(headings.rank(heading), runs.of(heading));
        }
    }

    /** What stands in a list stands one deeper than what announces it. */
    private void list(Element list, int depth) {
        for (Element child : Xml.children(list)) {
            boolean introduces = Xml.is(child, "intro", "listIntroduction");
            element(child, introduces ? depth : depth + 1);
        }
    }

    private void numbered(Element element, int depth) {
        Optional<Element> number = Xml.child(element, "num");
        List<Element> rest = Xml.children(element).stream().filter(child -> !Xml.is(child, "num")).toList();
        if (headings.isHeading(element) || number.isPresent() && isNumberedHeading(number.get(), rest)) {
            heading(element, rest);
            return;
        }
        Optional<WrittenMarker> marker = number.flatMap(num -> MarkerReader.ofElement(Xml.words(num)));
        boolean flat = Xml.is(element, "paragraph") && marker.filter(WrittenMarker::isNumber).isEmpty();
        int at = lines.size();
        rest.forEach(child -> element(child, depth));
        if (number.isPresent() && at < lines.size()) {
            lines.set(at, marked(lines.get(at), number.get(), marker, flat ? Line.UNKNOWN : depth));
        } else if (number.isPresent()) {
            pending = marker;
        }
    }

    /** "I." and bold words. */
    private boolean isNumberedHeading(Element number, List<Element> rest) {
        return Xml.words(number).matches("(?:[IVXLC]+|[A-Z])\\.?") && rest.size() == 1
                && HeadingLook.isHeading(runs.raw(rest.get(0)));
    }

    private Line marked(Line line, Element number, Optional<WrittenMarker> marker, int depth) {
        if (marker.isEmpty()) {
            List<Run> all = new ArrayList<>(runs.of(number).all());
            all.add(Run.text(" ", Set.of(), Optional.empty()));
            all.addAll(line.text().all());
            return Line.paragraph(line.kind(), line.rank(), line.marker(), new Runs(all).folded());
        }
        return Line.paragraph(line.kind(), depth, marker, line.text());
    }

    /** "I." and ". Establishment": a full stop is in the file twice. */
    private void heading(Element element, List<Element> rest) {
        List<Run> all = new ArrayList<>();
        for (Element part : Xml.children(element)) {
            Runs text = runs.of(part);
            boolean twice = Xml.is(part, "num") && Xml.words(part).endsWith(".") && !rest.isEmpty()
                    && Xml.words(rest.get(0)).startsWith(".");
            all.addAll(twice ? text.before(text.words().length() - 1).all() : text.all());
            if (!twice) {
                all.add(Run.text(" ", Set.of(), Optional.empty()));
            }
        }
        addHeading(headings.rank(element), new Runs(all).folded());
    }

    private void addHeading(int rank, Runs text) {
        if (!text.isEmpty()) {
            lines.add(Line.heading(rank, HeadingLook.plain(text)));
        }
    }

    private void text(Element element, int depth) {
        words(element, depth);
        Xml.children(element).stream().filter(child -> Xml.is(child, "embeddedStructure", "quotedStructure"))
                .forEach(child -> element(child, depth));
    }

    private void words(Element element, int depth) {
        Runs raw = runs.raw(element);
        Runs text = raw.folded();
        if (text.isEmpty() || RULE.matcher(text.words()).matches()) {
            return;
        }
        if (kind == Line.Kind.PARAGRAPH && depth == 0 && HeadingLook.isHeading(raw)) {
            addHeading(HeadingLook.UNRANKED, text);
            return;
        }
        add(Line.paragraph(kind, depth, Optional.empty(), text));
    }

    private void add(Line line) {
        if (!line.text().isEmpty()) {
            Line split = MarkerSplit.of(line);
            boolean numbered = pending.isPresent() && split.marker().isEmpty() && kind == Line.Kind.PARAGRAPH;
            lines.add(numbered ? Line.paragraph(kind, Line.UNKNOWN, pending, split.text()) : split);
            pending = Optional.empty();
        }
    }
}
