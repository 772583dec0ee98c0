package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.source.Span;

/**
 * A part (A, B), an annex or an appendix, with everything in it.
 *
 * @param id
 *            see {@link Block#id()}
 * @param kind
 *            which of them
 * @param designation
 *            "A", "Annex", "Annex II", "附件二"
 * @param title
 *            may be empty
 * @param blocks
 *            what it holds; an annex holds its appendices
 * @param closing
 *            the closing lines of a part; mostly empty
 * @param span
 *            see {@link Block#span()}
 */
public record Division(String id, Kind kind, String designation, List<Inline> title, List<Block> blocks,
        List<String> closing, Span span) implements Block {

    /** What divides a resolution. */
    public enum Kind {
        PART, ANNEX, APPENDIX
    }

    public Division {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        closing = List.copyOf(closing);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.division(this);
    }
}
