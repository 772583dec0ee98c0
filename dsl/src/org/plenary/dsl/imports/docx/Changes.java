package org.plenary.dsl.imports.docx;

import java.util.Set;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** Which of two texts a file with tracked changes holds: the one with all of them accepted, or with none. */
final class Changes {

    private static final Set<String> ADDED = Set.of("ins", "moveTo", "cellIns");
    private static final Set<String> REMOVED = Set.of("del", "moveFrom", "cellDel");

    private final Set<String> leftOut;

    private Changes(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    static Changes accepted() {
        return new Changes(REMOVED);
    }

    static Changes rejected() {
        return new Changes(ADDED);
    }

    /** Whether an element that tells of a change holds what is no part of the text. */
    boolean leavesOut(Element element) {
        return leftOut.contains(Xml.name(element));
    }

    /** Whether the properties of a paragraph's mark, a row or a cell say that it is no part of the text. */
    boolean leavesOutOwner(Element properties) {
        return Xml.children(properties).stream().anyMatch(this::leavesOut);
    }

    /** The properties of words or a paragraph in that text: before a change of look they were others. */
    Element properties(Element properties) {
        return leftOut == ADDED ? Xml.children(properties).stream()
                .filter(child -> Xml.is(child, "rPrChange", "pPrChange"))
                .flatMap(change -> Xml.children(change).stream()).findFirst().orElse(properties) : properties;
    }
}
