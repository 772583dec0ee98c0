package org.plenary.dsl.writer.docx;

import static org.plenary.dsl.writer.docx.Style.Kind.CHARACTER;
import static org.plenary.dsl.writer.docx.Style.Kind.PARAGRAPH;
import static org.plenary.dsl.writer.docx.Style.Kind.TABLE;

import java.util.List;

/** The styles of a resolution, with the indents that the UN's own files have. */
final class Styles {

    /** Where the text column begins and ends, from the edges of the page's text. */
    static final int COLUMN = 1267;

    /** From one indent to the next. */
    static final int STEP = 475;

    /** Levels of sub-paragraphs that have a style of their own; deeper ones share the last. */
    static final int LEVELS = 9;

    static final Style NORMAL = paragraph("Normal", Indent.NONE);
    static final Style SESSION_LINE = paragraph("Session Line", Indent.NONE);
    static final Style AGENDA_ITEM = paragraph("Agenda Item", Indent.NONE);
    static final Style ADOPTION_LINE = column("Adoption Line", 0);
    static final Style SOURCE_LINE = column("Source Line", 0);
    static final Style SPONSORS_LINE = column("Sponsors Line", 0);
    static final Style TITLE = column("Title", 0);
    static final Style NUMBERED_TITLE = column("Numbered Title", -COLUMN);
    static final Style ORGAN_LINE = column("Organ Line", STEP);
    static final Style PREAMBULAR = column("Preambular Paragraph", STEP);
    static final Style OPERATIVE = column("Operative Paragraph", STEP);
    static final Style PLAIN = column("Plain Paragraph", STEP);
    static final Style CONTINUATION = column("Continuation", 0);
    static final Style CLOSING_LINE = column("Closing Line", 0);
    static final Style SECTION_NUMBER = column("Section Number", 0);
    static final Style PART_HEADING = column("Part Heading", 0);
    static final Style PART_TITLE = column("Part Title", 0);
    static final Style ANNEX_HEADING = paragraph("Annex Heading", Indent.NONE);
    static final Style ANNEX_TITLE = column("Annex Title", 0);
    static final Style APPENDIX_HEADING = column("Appendix Heading", 0);
    static final Style APPENDIX_TITLE = column("Appendix Title", 0);
    static final Style TABLE_HEADING = paragraph("Table Heading", Indent.NONE);
    static final Style TABLE_TEXT = paragraph("Table Text", Indent.NONE);
    static final Style TABLE_END = paragraph("Table End", Indent.NONE);
    static final Style END_RULE = paragraph("End Rule", new Indent(4200, 4200, 0));
    static final Style FOOTNOTE_TEXT = column("footnote text", -130);
    static final Style FOOTNOTE_CONTINUATION = column("Footnote Continuation", 0);
    static final Style FOOTNOTE_RULE = paragraph("Footnote Rule", new Indent(792, 7608, 0));
    static final Style MASTHEAD_NAME = paragraph("Masthead Name", Indent.NONE);
    static final Style MASTHEAD_SYMBOL = paragraph("Masthead Symbol", Indent.NONE);
    static final Style MASTHEAD_ORGAN = paragraph("Masthead Organ", Indent.NONE);
    static final Style MASTHEAD_IMPRINT = paragraph("Masthead Imprint", Indent.NONE);
    static final Style MASTHEAD_END = paragraph("Masthead End", Indent.NONE);
    static final Style RUNNING_HEAD = paragraph("header", Indent.NONE);
    static final Style RUNNING_FOOT = paragraph("footer", Indent.NONE);
    static final Style FIRST_FOOT = paragraph("First Foot", Indent.NONE);

    static final Style OPENING_WORDS = character("Opening Words");
    static final Style ORGAN_NAME = character("Organ Name");
    static final Style CITATION = character("Citation");
    static final Style PROPOSER = character("Proposer");
    static final Style SYMBOL_INITIAL = character("Symbol Initial");
    static final Style JOB_NUMBER = character("Job Number");
    static final Style FOOTNOTE_REFERENCE = character("footnote reference");

    static final Style TABLE_NORMAL = new Style(TABLE, "Normal Table", Indent.NONE);
    static final Style TABLE_GRID = new Style(TABLE, "Resolution Table", Indent.NONE);

    private static final int HEADING_LEVELS = 6;

    /** The tab stops of the UN's own files; where sub-paragraphs of the second level and below have their text. */
    private static final int[] TEXT_EDGES = {2218, 2693, 3182, 3658, 4133, 4608, 5083, 5558, 6033};

    private Styles() {
    }

    /** Word's own heading style of this level; levels below the sixth share the last. */
    static Style heading(int level) {
        return column("heading " + Math.min(level, HEADING_LEVELS), 0);
    }

    /**
     * The style of sub-paragraphs of a level, 1 for (a). Those of the first level have their further lines at the edge
     * of the column, those below hang.
     */
    static Style subParagraph(int level) {
        int shown = Math.min(level, LEVELS);
        String name = "Sub-paragraph " + shown;
        if (shown == 1) {
            return column(name, STEP);
        }
        int edge = TEXT_EDGES[shown - 1];
        return paragraph(name, new Indent(edge, COLUMN, TEXT_EDGES[shown - 2] - edge));
    }

    /** The style of text that returns to a sub-paragraph of this level; 0 for one that returns to the paragraph. */
    static Style continuation(int level) {
        int shown = Math.min(level, LEVELS);
        if (shown == 0) {
            return CONTINUATION;
        }
        String name = "Continuation " + shown;
        int edge = TEXT_EDGES[shown - 1];
        return shown == 1 ? column(name, edge - COLUMN) : paragraph(name, new Indent(edge, COLUMN, 0));
    }

    /** Where the tabs of running text stand, from the edge of the page's text. */
    static List<Integer> tabStops() {
        return List.of(1742, 2218, 2693, 3182, 3658, 4133);
    }

    private static Style column(String name, int first) {
        return paragraph(name, new Indent(COLUMN, COLUMN, first));
    }

    private static Style paragraph(String name, Indent indent) {
        return new Style(PARAGRAPH, name, indent);
    }

    private static Style character(String name) {
        return new Style(CHARACTER, name, Indent.NONE);
    }
}
