package org.plenary.dsl.writer.html;

/** Whether a page says where each block stands in the drafter's text. */
public enum SourcePlaces {

    /** As a page is published. */
    OMITTED,

    /** Each block has a {@code data-offset}, so that a live preview can follow the cursor. */
    MARKED
}
