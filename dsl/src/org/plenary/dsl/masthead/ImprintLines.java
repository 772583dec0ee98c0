package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * The small lines at the right: distribution, date of issue, and of a draft the language in which it was submitted,
 * under the language of the translation: "Russian", "Original: English".
 */
final class ImprintLines {

    private final Wording wording;
    private final Dates dates;

    ImprintLines(Wording wording) {
        this.wording = wording;
        // The Arabic, Chinese and Russian editions print these lines in English.
        Language printed = Language.of(wording.text("imprint.language")).orElseThrow();
        this.dates = new Dates(printed == wording.language() ? wording : Wording.of(printed));
    }

    List<String> compose(Header header) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("distribution." + header.distribution().name().toLowerCase(Locale.ROOT)));
        header.issued().map(dates::running).ifPresent(lines::add);
        header.original().ifPresent(original -> {
            if (original != wording.language()) {
                lines.add(wording.text("language.self"));
            }
            lines.add(wording.text("original", wording.text("language." + original.code())));
        });
        return lines;
    }
}
