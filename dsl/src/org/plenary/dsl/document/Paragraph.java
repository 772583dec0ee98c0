package org.plenary.dsl.document;

import java.util.List;

/** A block of running text, with what is indented under it. */
public sealed interface Paragraph extends Block
        permits OrganLine, PreambularParagraph, OperativeParagraph, SubParagraph, Continuation, PlainParagraph {

    /** The text. */
    List<Inline> content();

    /** What is indented under it: sub-paragraphs, continuations, quotations, tables. */
    List<Block> children();
}
