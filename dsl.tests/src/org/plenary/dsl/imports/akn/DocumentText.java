package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Text;

/** The text of a document in the form of {@link PublishedText}, and what its lines are. */
public final class DocumentText implements Block.Visitor<Void>, Inline.Visitor<String> {

    private final List<String> lines = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public DocumentText(Document document) {
        all(document.body());
        all(document.annexes());
        List<String> text = List.copyOf(lines);
        List<String> kindsOfText = List.copyOf(kinds);
        lines.clear();
        document.notes().forEach(note -> all(note.blocks()));
        notes.addAll(lines);
        lines.clear();
        lines.addAll(text);
        kinds.clear();
        kinds.addAll(kindsOfText);
    }

    public List<String> lines() {
        return lines;
    }

    /** What each line is, with its depth: {@code sub-paragraph 2}. */
    public List<String> kinds() {
        return kinds;
    }

    public List<String> notes() {
        return notes;
    }

    /** The title of the whole. */
    public static String title(Document document) {
        return new DocumentText(document).words(document.masthead().title());
    }

    private Void all(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private void add(String kind, String marker, List<Inline> content) {
        String text = ((marker.isEmpty() ? "" : marker + " ") + words(content)).replaceAll(" +", " ").strip();
        if (!text.isEmpty()) {
            kinds.add(kind);
            lines.add(text);
        }
    }

    private String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.accept(this)));
        return words.toString();
    }

    private Void paragraph(String kind, String marker, Paragraph paragraph) {
        add(kind, marker, paragraph.content());
        return all(paragraph.children());
    }

    @Override
    public Void organLine(OrganLine line) {
        return paragraph("organ", "", line);
    }

    @Override
    public Void preambular(PreambularParagraph paragraph) {
        return paragraph("preambular", "", paragraph);
    }

    @Override
    public Void operative(OperativeParagraph paragraph) {
        return paragraph("operative", paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void subParagraph(SubParagraph paragraph) {
        return paragraph("sub-paragraph " + paragraph.level(), paragraph.marker().printed(), paragraph);
    }

    @Override
    public Void continuation(Continuation paragraph) {
        return paragraph("continuation", "", paragraph);
    }

    @Override
    public Void plain(PlainParagraph paragraph) {
        return paragraph("plain", "", paragraph);
    }

    @Override
    public Void heading(Heading heading) {
        add("heading " + heading.level(), "", heading.content());
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        return all(quotation.blocks());
    }

    @Override
    public Void table(Table table) {
        row(table.header());
        table.rows().forEach(this::row);
        return null;
    }

    private void row(Table.Row row) {
        row.cells().forEach(cell -> add("cell", "", cell));
    }

    @Override
    public Void division(Division division) {
        add("division", "", List.of(new Text(division.designation())));
        add("title", "", division.title());
        return all(division.blocks());
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String styled(Styled styled) {
        return words(styled.content());
    }

    @Override
    public String opening(Opening opening) {
        return words(opening.content());
    }

    @Override
    public String noteCall(NoteCall call) {
        return "{" + call.mark() + "}";
    }

    @Override
    public String citation(Citation citation) {
        return words(citation.content());
    }

    @Override
    public String reference(Reference reference) {
        return reference.printed();
    }

    @Override
    public String bracketed(Bracketed bracketed) {
        return "[" + words(bracketed.content()) + "]";
    }
}
