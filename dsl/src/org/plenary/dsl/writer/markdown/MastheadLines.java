package org.plenary.dsl.writer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.language.Language;

/** Prints what stands above the text; the title is the first heading. */
final class MastheadLines {

    private final Masthead masthead;
    private final Language language;

    MastheadLines(Masthead masthead, Language language) {
        this.masthead = masthead;
        this.language = language;
    }

    List<String> print() {
        List<String> printed = new ArrayList<>();
        printed.add(Lines.of(Stream.of(List.of(escaped(masthead.unitedNations()), words(masthead.symbol()),
                escaped(masthead.organ())), masthead.imprint().stream().map(Escaping::words).toList(),
                masthead.session().stream().map(Escaping::words).toList(),
                List.of(escaped(masthead.agendaItem()))).flatMap(List::stream).toList()));
        printed.add(Escaping.paragraph(words(masthead.sponsors())));
        if (masthead.title().isEmpty()) {
            printed.add(heading(escaped(masthead.titleNumber())));
        }
        printed.add(Lines.of(List.of(escaped(masthead.adoption()), words(masthead.source()))));
        if (!masthead.title().isEmpty()) {
            printed.add(heading((escaped(masthead.titleNumber()) + " " + words(masthead.title())).strip()));
        }
        return printed.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static String heading(String words) {
        return words.isEmpty() ? "" : "# " + words;
    }

    private static String escaped(String words) {
        return Escaping.words(words);
    }

    private String words(List<Inline> content) {
        return InlinePrinter.of(content, language);
    }
}
