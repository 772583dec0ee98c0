package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.imports.manuscript.BlockBuilder;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.source.Span;
import org.w3c.dom.Element;

/** Reads annexes: documents attached to a statement, and what follows a heading "Annex" in its body. */
final class AnnexReader {

    private static final String NUMERAL = "[ \u00a0]*(?:[IVXLC]+|[一二三四五六七八九十]+|ال\\p{L}+)?";

    private final RunCollector runs;
    private final BlockBuilder builder;
    private final NumberForms forms;
    private final Pattern designation;
    private final Pattern appendix;

    AnnexReader(RunCollector runs, BlockBuilder builder, NumberForms forms) {
        this.runs = runs;
        this.builder = builder;
        this.forms = forms;
        this.designation = Pattern.compile(Pattern.quote(forms.annex(0)) + NUMERAL);
        this.appendix = Pattern.compile(Pattern.quote(forms.appendix(0)) + NUMERAL);
    }

    /** Where the body ends and its first annex begins. */
    int bodyEnd(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isDesignation(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    /** The annexes that follow the body in the same lines. */
    List<Annex> split(List<Line> lines) {
        List<Annex> annexes = new ArrayList<>();
        int at = bodyEnd(lines);
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && !isDesignation(lines.get(end))) {
                end++;
            }
            annexes.add(annex(lines.subList(at, end)));
            at = end;
        }
        return annexes;
    }

    /** The documents attached to a statement or to a collection, and to each the appendices attached to it. */
    List<Annex> attached(Element parent) {
        List<Annex> attached = new ArrayList<>();
        for (Element attachments : Xml.children(parent)) {
            if (Xml.is(attachments, "attachments")) {
                Xml.children(attachments).stream().flatMap(attachment -> Xml.children(attachment).stream())
                        .filter(child -> Xml.is(child, "doc")).map(this::document).forEach(attached::add);
            }
        }
        return attached;
    }

    private Annex document(Element document) {
        List<Line> lines = new ArrayList<>();
        LineReader reader = new LineReader(runs);
        for (Element part : Xml.children(document)) {
            if (Xml.is(part, "preface", "mainBody", "preamble")) {
                lines.addAll(reader.body(part));
            }
        }
        Annex annex = annex(lines);
        return new Annex(annex.designation(), annex.title(), annex.lines(), attached(document));
    }

    List<Division> divisions(List<Annex> annexes) {
        return divisions(annexes, Division.Kind.ANNEX);
    }

    private List<Division> divisions(List<Annex> annexes, Division.Kind kind) {
        List<Division> divisions = new ArrayList<>();
        for (Annex annex : annexes) {
            int number = annexes.size() == 1 ? 0 : divisions.size() + 1;
            String due = kind == Division.Kind.ANNEX ? forms.annex(number) : forms.appendix(number);
            List<Block> blocks = new ArrayList<>(builder.build(annex.lines(), false));
            blocks.addAll(divisions(annex.appendices(), Division.Kind.APPENDIX));
            divisions.add(new Division(builder.id("annex"), kind, annex.designation().orElse(due),
                    builder.inline(annex.title()), blocks, List.of(), Span.NONE));
        }
        return divisions;
    }

    private Annex annex(List<Line> lines) {
        boolean designated = !lines.isEmpty() && isDesignationOfAny(lines.get(0));
        int at = designated ? 1 : 0;
        boolean titled = lines.size() > at && lines.get(at).isHeading();
        Optional<String> written = designated ? Optional.of(lines.get(0).words()) : Optional.empty();
        return new Annex(written, titled ? lines.get(at).text() : Runs.NONE, lines.subList(titled ? at + 1 : at,
                lines.size()), List.of());
    }

    private boolean isDesignationOfAny(Line line) {
        return isDesignation(line) || line.isHeading() && appendix.matcher(line.words().strip()).matches();
    }

    private boolean isDesignation(Line line) {
        return line.isHeading() && designation.matcher(line.words().strip()).matches();
    }
}
