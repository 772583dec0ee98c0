package org.plenary.dsl.imports.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/** The names of the months in all languages: a number before one of them is a day, and no call of a note. */
final class MonthNames {

    private static final Pattern BEGINNING = Pattern.compile("[ \u00a0]?(?:de )?(?:" + all().stream()
            .map(Pattern::quote).collect(Collectors.joining("|")) + ")(?!\\p{L}).*", Pattern.DOTALL);

    private MonthNames() {
    }

    /** Whether these words begin with a month. */
    static boolean followsIn(String words) {
        return BEGINNING.matcher(words.substring(0, Math.min(words.length(), 40)).toLowerCase(Locale.ROOT)).matches();
    }

    /** In Arabic each month has two names, "كانون الثاني/يناير", of which texts may give one. */
    private static List<String> all() {
        return Arrays.stream(Language.values()).filter(language -> language != Language.CHINESE).map(Wording::of)
                .flatMap(wording -> IntStream.rangeClosed(1, 12).mapToObj(month -> wording.text("month." + month)))
                .flatMap(name -> Arrays.stream(name.split("/"))).map(name -> name.toLowerCase(Locale.ROOT)).distinct()
                .toList();
    }
}
