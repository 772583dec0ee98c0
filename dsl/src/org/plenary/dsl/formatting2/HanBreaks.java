package org.plenary.dsl.formatting2;

import org.plenary.dsl.parser.HanText;

/** Where a line of Chinese may be broken: anywhere, but not before a closing mark nor after an opening one. */
final class HanBreaks {

    private static final String NOT_FIRST = "，。、；：！？”’）》」』】〉〕…—―·％～ー";
    private static final String NOT_LAST = "“‘（《「『【〈〔—―…";

    private HanBreaks() {
    }

    static boolean isAllowed(int before, int after) {
        return HanText.joins(before, after) && NOT_FIRST.indexOf(after) < 0 && NOT_LAST.indexOf(before) < 0
                && before != '[' && after != ']';
    }
}
