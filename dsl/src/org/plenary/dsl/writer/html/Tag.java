package org.plenary.dsl.writer.html;

import java.util.Locale;

/** The elements of HTML that a resolution needs. */
enum Tag {
    HTML(Layout.FRAME), HEAD(Layout.FRAME), BODY(Layout.FRAME),
    META(Layout.VOID),
    TITLE(Layout.LINE), STYLE(Layout.LINE),
    HEADER(Layout.FRAME), NAV(Layout.FRAME), MAIN(Layout.FRAME), ARTICLE(Layout.FRAME), SECTION(Layout.FRAME),
    FOOTER(Layout.FRAME), DIV(Layout.FRAME), BLOCKQUOTE(Layout.FRAME), OL(Layout.FRAME), UL(Layout.FRAME),
    LI(Layout.FRAME), TABLE(Layout.FRAME), THEAD(Layout.FRAME), TBODY(Layout.FRAME), TR(Layout.FRAME),
    H1(Layout.LINE), H2(Layout.LINE), H3(Layout.LINE), H4(Layout.LINE), H5(Layout.LINE), H6(Layout.LINE),
    P(Layout.LINE), TH(Layout.LINE), TD(Layout.LINE),
    A(Layout.WORDS), B(Layout.WORDS), BDI(Layout.WORDS), DEL(Layout.WORDS), I(Layout.WORDS), INS(Layout.WORDS),
    SPAN(Layout.WORDS), SUB(Layout.WORDS), SUP(Layout.WORDS), U(Layout.WORDS), BR(Layout.BREAK);

    /** How an element stands in the source of the page. */
    enum Layout {
        /** Holds other elements: a line break after its start and after its end. */
        FRAME(true, true, false),
        /** Holds words: a line break after its end only. */
        LINE(false, true, false),
        /** Stands within words: never a line break, which would be a space. */
        WORDS(false, false, false),
        /** Holds nothing and has no end, on a line of its own. */
        VOID(false, true, true),
        /** Holds nothing and has no end, within words. */
        BREAK(false, false, true);

        private final boolean breakAfterStart;
        private final boolean breakAfterEnd;
        private final boolean empty;

        Layout(boolean breakAfterStart, boolean breakAfterEnd, boolean empty) {
            this.breakAfterStart = breakAfterStart;
            this.breakAfterEnd = breakAfterEnd;
            this.empty = empty;
        }
    }

    private final Layout layout;
    private final String markup = name().toLowerCase(Locale.ROOT);

    Tag(Layout layout) {
        this.layout = layout;
    }

    /** The heading of this rank; there is none under the sixth. */
    static Tag heading(int rank) {
        return switch (Math.min(rank, 6)) {
            case 1 -> H1;
            case 2 -> H2;
            case 3 -> H3;
            case 4 -> H4;
            case 5 -> H5;
            default -> H6;
        };
    }

    String markup() {
        return markup;
    }

    boolean isEmpty() {
        return layout.empty;
    }

    boolean breaksAfterStart() {
        return layout.breakAfterStart;
    }

    boolean breaksAfterEnd() {
        return layout.breakAfterEnd;
    }
}
