package org.plenary.dsl.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;

/**
 * Recognises the line that names the organ, subject of the long sentence that a resolution is: "The General Assembly,".
 * Of the four organs with rules of their own the names are known; another's is a short line with an organ's noun that
 * ends in a comma: "The Economic Commission for Europe,".
 */
public final class OrganLines {

    private static final int LONGEST_NAME = 120;
    // A quotation mark; the name; a comma, or nothing where no preamble follows; a dash in old texts.
    private static final Pattern LINE = Pattern.compile("[\\s\\u00A0“”„\"«»]*(?<name>[^,،，]+?)[\\s\\u00A0]*"
            + "(?<comma>[,،，]?)[\\s\\u00A0]*[—–-]?[\\s\\u00A0]*");

    private final Language language;
    private final Words words;
    private final Map<String, Organ> names = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();

    private OrganLines(Language language) {
        this.language = language;
        this.words = new Words(language);
        for (String line : text().split("\n")) {
            if (line.startsWith(language.code())) {
                add(line.split("\t"));
            }
        }
    }

    /** Reads the names of a language. */
    public static OrganLines of(Language language) {
        return new OrganLines(language);
    }

    private static String text() {
        try (InputStream in = OrganLines.class.getResourceAsStream("organs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("organs.tsv", e);
        }
    }

    private void add(String[] columns) {
        if (columns[1].equals("noun")) {
            nouns.add(columns[2]);
        } else {
            names.put(key(columns[2]), Organ.valueOf(columns[1]));
        }
    }

    private String key(String name) {
        return String.join(" ", words.of(name));
    }

    /** The name, if the paragraph is such a line. */
    public Optional<OrganName> find(CharSequence paragraph) {
        if (paragraph.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(paragraph);
        if (!line.matches()) {
            return Optional.empty();
        }
        String name = line.group("name");
        Optional<Organ> organ = Optional.ofNullable(names.get(key(name)));
        boolean other = !line.group("comma").isEmpty() && hasFormOfName(name);
        return organ.isPresent() || other
                ? Optional.of(new OrganName(line.start("name"), line.end("name"), organ))
                : Optional.empty();
    }

    private boolean hasFormOfName(String name) {
        return switch (language) {
            case ENGLISH -> name.startsWith("The ") && hasNoun(name);
            case FRENCH -> name.matches("(?:Le|La|Les|L['’]).*") && hasNoun(name);
            case SPANISH -> name.matches("(?:El|La|Los|Las) .*") && hasNoun(name);
            case RUSSIAN -> Character.isUpperCase(name.charAt(0)) && hasNoun(name);
            case ARABIC -> name.startsWith("إن ") && hasNoun(name);
            // 欧洲经济委员会: the noun is the end of the name.
            case CHINESE -> name.length() <= 24 && nouns.stream().anyMatch(name::endsWith);
        };
    }

    private boolean hasNoun(String name) {
        for (String word : name.replace('\'', '’').split("[\\s\\u00A0]+")) {
            if (nouns.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
