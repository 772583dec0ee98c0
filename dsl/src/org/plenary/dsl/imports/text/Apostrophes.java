package org.plenary.dsl.imports.text;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** Closes the gaps that extractions from PDF leave in words: "Women ’s", "post -conflict". */
final class Apostrophes {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L}) (?=’\\p{L})|(?<=\\p{L}) (?=-\\p{L})");

    private Apostrophes() {
    }

    static Runs closed(Runs text) {
        List<Run> runs = text.all().stream().map(run -> run.withText(APOSTROPHE.matcher(run.text()).replaceAll("")))
                .toList();
        return new Runs(runs);
    }
}
