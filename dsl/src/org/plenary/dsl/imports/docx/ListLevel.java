package org.plenary.dsl.imports.docx;

import java.util.OptionalInt;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/**
 * A level of a list.
 *
 * @param start
 *            its first number
 * @param format
 *            how its numbers print, as Word's files name it: {@code lowerRoman}
 * @param pattern
 *            the number with what stands round it: {@code (%2)} is that of the second level in brackets
 * @param restartsAfter
 *            the level after whose numbers it begins again, from 1; 0 for never; nothing for any level above it
 * @param decimal
 *            whether the numbers of all levels print in digits here
 */
record ListLevel(int start, String format, String pattern, OptionalInt restartsAfter, boolean decimal) {

    /** A level of which the file says nothing. */
    static final ListLevel UNSAID = new ListLevel(1, "none", "", OptionalInt.empty(), false);

    static ListLevel of(Element level) {
        String format = Xml.child(level, "numFmt").or(() -> Xml.below(level, "numFmt").findFirst())
                .flatMap(element -> WordXml.attribute(element, "val")).orElse("decimal");
        return new ListLevel(WordXml.number(level, "start").orElse(1), format,
                WordXml.value(level, "lvlText").orElse(""), WordXml.number(level, "lvlRestart"),
                WordXml.toggle(level, "isLgl").orElse(false));
    }

    boolean isBullet() {
        return format.equals("bullet");
    }
}
