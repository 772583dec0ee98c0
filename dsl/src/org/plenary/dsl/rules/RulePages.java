package org.plenary.dsl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/** What is told to drafters about each rule: the pages of {@code docs/rules}, which travel with the language. */
public final class RulePages {

    /** A code comes from a message, and perhaps from outside: it names a page and nothing else. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private static final String HEADING = "# ";
    private static final String TITLES = RulePages.class.getPackageName() + ".titles";
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private RulePages() {
    }

    /** What a rule says, in one sentence: the heading of its page. */
    public static Optional<String> sentence(String code) {
        return of(code).flatMap(page -> page.lines().filter(line -> line.startsWith(HEADING)).findFirst())
                .map(line -> line.substring(HEADING.length()).strip());
    }

    /** The same in a language. The pages are in English; the translations of their headings stand beside this class. */
    public static Optional<String> sentence(String code, Language language) {
        if (language == Language.ENGLISH) {
            return sentence(code);
        }
        ResourceBundle titles = titles(language);
        return titles.containsKey(code) ? Optional.of(titles.getString(code)) : Optional.empty();
    }

    static ResourceBundle titles(Language language) {
        return ResourceBundle.getBundle(TITLES, language.locale(), RulePages.class.getClassLoader(), EXACT);
    }

    /** What a rule looks at: the paragraph below that heading, in Markdown. */
    public static Optional<String> summary(String code) {
        return of(code).flatMap(page -> Arrays.stream(page.split("\\R\\s*\\R")).map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty() && !paragraph.startsWith("#")).findFirst());
    }

    /** The page about a rule, in Markdown. */
    public static Optional<String> of(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try (InputStream page = RulePages.class.getResourceAsStream("pages/" + code + ".md")) {
            return page == null ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
