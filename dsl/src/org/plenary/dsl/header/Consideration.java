package org.plenary.dsl.header;

import java.util.OptionalInt;

/** By which way a draft came before the plenary that adopted it. */
public sealed interface Consideration {

    /** Does what the visitor has for this way. */
    <R> R accept(Visitor<R> visitor);

    /** Without reference to a Main Committee; in the Economic and Social Council, considered in plenary meeting. */
    record InPlenary() implements Consideration {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inPlenary();
        }
    }

    /**
     * On the report of a Main Committee.
     *
     * @param committee
     *            which one
     * @param report
     *            the symbol of its report, as {@code A/72/435}
     * @param paragraph
     *            the paragraph of the report that holds the draft
     */
    record OnReport(MainCommittee committee, String report, OptionalInt paragraph) implements Consideration {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.onReport(this);
        }
    }

    /**
     * One deed for each way.
     *
     * @param <R>
     *            what the deed gives
     */
    interface Visitor<R> {

        R inPlenary();

        R onReport(OnReport report);
    }
}
