package org.plenary.dsl.reader;

import java.util.List;
import java.util.Locale;
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
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Quotation;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.document.Table;
import org.plenary.dsl.document.Text;

/**
 * What a document holds, a line for each block, indented by depth: {@code operative para-2 "2." <Urges> all States}.
 * Angle brackets stand round an opening phrase, braces round anything else that is no bare text.
 */
final class Structure implements Block.Visitor<Void>, Inline.Visitor<String> {

    private final StringBuilder lines = new StringBuilder();
    private int depth;

    private Structure() {
    }

    static String of(Document document) {
        Structure structure = new Structure();
        structure.line("title", structure.words(document.masthead().title()));
        structure.blocks(document.body());
        document.closing().forEach(line -> structure.line("closing", line));
        structure.blocks(document.annexes());
        document.notes().forEach(note -> {
            structure.line("note", note.id() + " " + note.mark());
            structure.under(note.blocks());
        });
        return structure.lines.toString();
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private Void under(List<? extends Block> blocks) {
        depth++;
        blocks(blocks);
        depth--;
        return null;
    }

    private void line(String kind, String rest) {
        lines.append("  ".repeat(depth)).append((kind + " " + rest).strip()).append('\n');
    }

    private String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.accept(this)));
        return words.toString();
    }

    private Void paragraph(String kind, String marker, org.plenary.dsl.document.Paragraph paragraph) {
        String shown = marker.isEmpty() ? "" : "\"" + marker + "\" ";
        line(kind, paragraph.id() + " " + shown + words(paragraph.content()));
        return under(paragraph.children());
    }

    @Override
    public Void organLine(OrganLine organ) {
        line("organ", organ.id() + " <" + words(organ.name()) + ">" + words(organ.rest()));
        return null;
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
        line("heading " + heading.level(), heading.id() + " " + words(heading.content()));
        return null;
    }

    @Override
    public Void quotation(Quotation quotation) {
        line("quotation", quotation.id());
        return under(quotation.blocks());
    }

    @Override
    public Void table(Table table) {
        line("table", table.id() + " " + table.columns());
        depth++;
        line("header", row(table.header()));
        table.rows().forEach(row -> line("row", row(row)));
        depth--;
        return null;
    }

    private String row(Table.Row row) {
        return String.join(" | ", row.cells().stream().map(this::words).toList());
    }

    @Override
    public Void division(Division division) {
        line(division.kind().toString().toLowerCase(Locale.ROOT),
                division.id() + " \"" + division.designation() + "\" " + words(division.title()));
        under(division.blocks());
        division.closing().forEach(line -> line("closing", line));
        return null;
    }

    @Override
    public String text(Text text) {
        return text.text();
    }

    @Override
    public String styled(Styled styled) {
        return "{" + styled.style().toString().toLowerCase(Locale.ROOT) + " " + words(styled.content()) + "}";
    }

    @Override
    public String opening(Opening opening) {
        return "<" + words(opening.content()) + ">";
    }

    @Override
    public String noteCall(NoteCall call) {
        return "{note " + call.mark() + (call.first() ? "" : " again") + "}";
    }

    @Override
    public String citation(Citation citation) {
        return "{" + words(citation.content()) + " = " + citation.symbol() + "}";
    }

    @Override
    public String reference(Reference reference) {
        return "{" + reference.printed() + " -> " + reference.targetId().orElse("elsewhere") + "}";
    }

    @Override
    public String bracketed(Bracketed bracketed) {
        String names = bracketed.proposers().isEmpty() ? "" : String.join(", ", bracketed.proposers()) + ": ";
        return "[" + names + words(bracketed.content()) + "]";
    }
}
