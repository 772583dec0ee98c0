package org.plenary.dsl.document;

import org.plenary.dsl.source.Span;

/** What stands under one another in a document. */
public sealed interface Block permits Paragraph, Heading, Quotation, Table, Division {

    /**
     * A stable name for links, unique in the document: {@code para-2-a}, {@code annex-1-para-3}; letters, digits,
     * hyphens.
     */
    String id();

    /** Where the drafter wrote it. */
    Span span();

    /** Does what the visitor has for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One deed for each kind of block: a new kind does not compile before every reader of documents knows it.
     *
     * @param <R>
     *            what the deed gives
     */
    interface Visitor<R> {

        R organLine(OrganLine line);

        R preambular(PreambularParagraph paragraph);

        R operative(OperativeParagraph paragraph);

        R subParagraph(SubParagraph paragraph);

        R continuation(Continuation paragraph);

        R plain(PlainParagraph paragraph);

        R heading(Heading heading);

        R quotation(Quotation quotation);

        R table(Table table);

        R division(Division division);
    }
}
