package org.plenary.dsl.writer.akn;

import java.util.Locale;
import org.plenary.dsl.document.Division;

/** The words that Akoma Ntoso has for kinds of elements. */
final class ElementKinds {

    private ElementKinds() {
    }

    /** As it stands in an {@code eId}, where the naming convention has a shorter form. */
    static String abbreviation(String element) {
        return switch (element) {
            case "section" -> "sec";
            case "subsection" -> "subsec";
            default -> element;
        };
    }

    /** The name of a document or container of this kind. */
    static String of(Division.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
