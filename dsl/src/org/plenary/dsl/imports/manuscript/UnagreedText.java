package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;

/**
 * Finds what is not agreed in a draft: negotiators put it into square brackets, and the names of those who proposed it
 * in bold before it, as in "[<b>Fiji, Mauritius</b>: three months]".
 */
final class UnagreedText {

    private static final int DEEPEST = 12;
    private static final int LONGEST_NAMES = 200;
    private static final Pattern NAMES =
            Pattern.compile("(?<names>[^\\[\\]:：;.]*\\p{L})[ \u00a0\u202f]*[:：][ \u00a0]*");
    private static final String COMMAS = "[,،、]";

    private UnagreedText() {
    }

    /** The text with its brackets as such; one that is not closed, or not opened, is a sign like any other. */
    static Runs mark(Runs text) {
        return mark(text, 0);
    }

    private static Runs mark(Runs text, int depth) {
        List<Run> marked = new ArrayList<>();
        Runs rest = text;
        for (int open = opening(rest.words(), depth); open >= 0; open = opening(rest.words(), depth)) {
            int close = closing(rest.words(), open);
            Runs inner = rest.before(close).after(open + 1);
            Optional<Matcher> names = names(inner);
            marked.addAll(rest.before(open).all());
            marked.add(Run.bracket("[", names.map(UnagreedText::split).orElse(List.of())));
            marked.addAll(mark(inner.after(names.map(Matcher::end).orElse(0)), depth + 1).all());
            marked.add(Run.bracket("]", List.of()));
            rest = rest.after(close + 1);
        }
        marked.addAll(rest.all());
        return new Runs(marked);
    }

    /** The first bracket that is closed; -1 if there is none. */
    private static int opening(String words, int depth) {
        int open = depth < DEEPEST ? words.indexOf('[') : -1;
        while (open >= 0 && closing(words, open) < 0) {
            open = words.indexOf('[', open + 1);
        }
        return open;
    }

    private static int closing(String words, int open) {
        int depth = 0;
        for (int i = open; i < words.length(); i++) {
            depth += words.charAt(i) == '[' ? 1 : words.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Matcher> names(Runs inner) {
        Matcher names = NAMES.matcher(inner.words());
        boolean found = names.lookingAt() && names.end() <= LONGEST_NAMES && names.end() < inner.words().length()
                && inner.before(names.end("names")).isAll(EnumSet.of(Style.BOLD));
        return found ? Optional.of(names) : Optional.empty();
    }

    private static List<String> split(Matcher names) {
        return Arrays.stream(names.group("names").split(COMMAS)).map(String::strip).filter(name -> !name.isEmpty())
                .toList();
    }
}
