package org.plenary.dsl.writer.akn;

import java.util.Optional;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.Words;

/** A preambular paragraph is a container with the name of its opening phrase: {@code Recalling also}. */
final class Recital {

    private static final String NAMELESS = "recital";

    private final Printing printing;
    private final String around;

    Recital(Printing printing, String around) {
        this.printing = printing;
        this.around = around;
    }

    static String name(PreambularParagraph paragraph) {
        Optional<String> phrase = paragraph.content().stream().filter(Opening.class::isInstance)
                .map(opening -> Words.of(((Opening) opening).content()).strip()).findFirst();
        return phrase.filter(words -> !words.isEmpty()).orElse(NAMELESS);
    }

    void print(PreambularParagraph paragraph) {
        String eId = printing.names.next(around, "container", paragraph);
        printing.xml.element("container", Markup.attributes("name", name(paragraph), "eId", eId),
                () -> new ContentPrinter(printing, eId).printText(paragraph.content(), paragraph.children()));
    }
}
