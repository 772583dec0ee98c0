package org.plenary.dsl.numbering;

/** What stands around the number or letter of a paragraph. Full-width signs count as the others. */
public enum WrittenMarkerForm {

    /** "7." or "7 -": an operative paragraph, or a numbered paragraph of an annex. */
    NUMBER,
    /** "(a)". */
    PARENTHESES,
    /** "a)". */
    PARENTHESIS,
    /** "a.". */
    DOT,
    /** "一、". */
    IDEOGRAPHIC_COMMA,
    /** "’1‘", as Arabic texts have it on the second level. */
    QUOTES,
    /** "㈠" or "①": one sign. */
    SIGN,
    /** "-". */
    BULLET
}
