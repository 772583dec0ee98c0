package org.plenary.dsl.writer.docx;

/** By which id the parts of a file speak of a style; a template has ids of its own for the same names. */
@FunctionalInterface
interface StyleNames {

    /** The id of a style. */
    String idOf(Style style);
}
