package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.imports.manuscript.BlockBuilder;
import org.plenary.dsl.imports.manuscript.HeadingLook;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.source.Span;
import org.w3c.dom.Element;

/** Reads the text of a statement: preamble and body; and its annexes, or the parts of a composite one. */
final class StatementReader {

    private final RunCollector runs;
    private final BlockBuilder builder;
    private final NumberForms forms;
    private final AnnexReader annexes;

    StatementReader(RunCollector runs, BlockBuilder builder, Language language) {
        this.runs = runs;
        this.builder = builder;
        this.forms = NumberForms.of(language);
        this.annexes = new AnnexReader(runs, builder, forms);
    }

    /** Adds its blocks and its annexes to those read before. */
    void read(Element statement, List<Block> body, List<Division> annexesRead) {
        List<Line> lines = lines(statement);
        List<Annex> found = annexes.split(lines);
        body.addAll(builder.build(lines.subList(0, annexes.bodyEnd(lines)), true));
        found.addAll(annexes.attached(statement));
        annexesRead.addAll(annexes.divisions(found));
    }

    /** What is attached to a composite resolution as a whole. */
    List<Division> annexes(Element root) {
        List<Annex> attached = new ArrayList<>(annexes.attached(root));
        Xml.below(root, "documentCollection").forEach(collection -> attached.addAll(annexes.attached(collection)));
        return annexes.divisions(attached);
    }

    /** The parts A and B of a composite resolution. */
    List<Division> parts(List<Element> statements) {
        List<Division> parts = new ArrayList<>();
        for (Element statement : statements) {
            List<Block> blocks = new ArrayList<>();
            List<Division> inner = new ArrayList<>();
            String written = preface(statement, "docNumber").map(Runs::words).orElse("");
            List<Inline> title = preface(statement, "docTitle").map(builder::inline).orElse(List.of());
            read(statement, blocks, inner);
            blocks.addAll(inner);
            String due = forms.part(parts.size() + 1);
            parts.add(new Division(builder.id("part"), Division.Kind.PART, written.isEmpty() ? due : written, title,
                    blocks, List.of(), Span.NONE));
        }
        return parts;
    }

    private Optional<Runs> preface(Element statement, String name) {
        return Xml.child(statement, "preface").stream().flatMap(preface -> Xml.below(preface, name)).findFirst()
                .map(element -> HeadingLook.plain(runs.of(element))).filter(text -> !text.isEmpty());
    }

    /** Preamble and body; in some files they alternate. */
    private List<Line> lines(Element statement) {
        LineReader reader = new LineReader(runs);
        List<Line> lines = new ArrayList<>();
        for (Element part : Xml.children(statement)) {
            if (Xml.is(part, "preamble")) {
                lines.addAll(reader.preamble(part));
            } else if (Xml.is(part, "mainBody")) {
                lines.addAll(reader.body(part));
            }
        }
        return lines;
    }
}
