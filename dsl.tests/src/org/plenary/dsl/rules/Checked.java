package org.plenary.dsl.rules;

import java.util.List;
import java.util.Locale;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;

/** What is said of a text with a plain header, or with one of its own. */
public final class Checked {

    private static final Plenary PLENARY = Plenary.create();

    private Checked() {
    }

    /** The alarms of one rule in a body of a language. */
    public static List<Problem> of(String rule, Language language, String body) {
        return of(rule, text(language, body));
    }

    /** A body with a plain header. */
    public static String text(Language language, String body) {
        return String.format(Locale.ROOT, "---%nsymbol: A/C.3/80/L.902%nlanguage: %s%ntitle: T%n---%n%n%s%n",
                language.code(), body);
    }

    /** The alarms of one rule in a text. */
    public static List<Problem> of(String rule, String text) {
        return PLENARY.read(Samples.NOWHERE, text).problems().stream()
                .filter(problem -> problem.code().equals(rule)).toList();
    }

    /** The words that the alarms of a rule stand at. */
    public static List<String> words(String rule, Language language, String body) {
        return of(rule, language, body).stream()
                .map(problem -> problem.message().toString().replaceAll(".*?“(.*?)”.*", "$1"))
                .toList();
    }
}
