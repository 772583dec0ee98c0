package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line parts a word in old print ("Govern-", "ment"), and
 * belongs to the word in others ("post-", "conflict"): it stays if the text has the word with its hyphen elsewhere, if
 * a capital letter or a figure follows, or if the text hardly parts words at all.
 */
final class LineJoin {

    private static final Pattern PARTED = Pattern.compile("(?<start>\\p{L}+) ?[-‐\u00AD]");
    private static final Pattern WORD_END = Pattern.compile("(?:\\p{L}|[-‐\u00AD])+ ?[-‐\u00AD]$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    private static final char SOFT_HYPHEN = '\u00AD';
    /** A text of which fewer lines end in a hyphen does not part its words. */
    private static final double FEW = 0.02;
    private static final int LONGEST_WORD = 60;

    private final Set<String> words = new HashSet<>();
    private final boolean partsWords;

    LineJoin(List<PrintedLine> lines) {
        for (PrintedLine line : lines) {
            Matcher matcher = WORD.matcher(line.words());
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        this.partsWords = partsWords(lines);
    }

    /** As the words vote that stand elsewhere, whole or with a hyphen; if none does, by how many are parted. */
    private boolean partsWords(List<PrintedLine> lines) {
        int parted = 0;
        int whole = 0;
        int hyphenated = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String before = lines.get(i).words();
            if (endsParted(before)) {
                parted++;
                String start = lastWord(before);
                String rest = firstWord(lines.get(i + 1).words());
                whole += words.contains(start + rest) ? 1 : 0;
                hyphenated += words.contains(start + "-" + rest) ? 1 : 0;
            }
        }
        return whole != hyphenated ? whole > hyphenated : parted > Math.max(1, lines.size() * FEW);
    }

    private static String lastWord(String line) {
        Matcher matcher = PARTED.matcher(line.substring(Math.max(0, line.length() - LONGEST_WORD)));
        String last = "";
        while (matcher.find()) {
            last = matcher.group("start");
        }
        return last.toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String line) {
        Matcher matcher = WORD.matcher(line);
        return matcher.lookingAt() ? matcher.group().toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a line ends within a word. */
    static boolean endsParted(String line) {
        return WORD_END.matcher(line.substring(Math.max(0, line.length() - LONGEST_WORD))).find();
    }

    /** The lines as one text. */
    Runs join(List<Runs> lines) {
        List<Run> all = new ArrayList<>(lines.get(0).all());
        String before = lines.get(0).words();
        for (Runs line : lines.subList(1, lines.size())) {
            String words = line.words();
            if (endsParted(before) && !words.isEmpty() && Character.isLetterOrDigit(words.charAt(0))) {
                all = new ArrayList<>(withoutEnd(new Runs(all), before, words).all());
            } else if (!fitsWithoutSpace(before, words)) {
                all.add(Run.text(" ", shared(all, line.all()), Optional.empty()));
            }
            all.addAll(line.all());
            before = words;
        }
        return new Runs(all).folded();
    }

    /** The look that goes on over the end of a line. */
    private static Set<Style> shared(List<Run> before, List<Run> after) {
        boolean same = !before.isEmpty() && !after.isEmpty()
                && before.get(before.size() - 1).styles().equals(after.get(0).styles());
        return same ? after.get(0).styles() : Set.of();
    }

    private Runs withoutEnd(Runs text, String before, String after) {
        int length = text.words().length();
        boolean spaced = before.length() > 1 && before.charAt(before.length() - 2) == ' ';
        if (keepsHyphen(before, after)) {
            Runs kept = spaced ? text.before(length - 2) : text.before(length - 1);
            List<Run> all = new ArrayList<>(kept.all());
            all.add(Run.text("-", Set.of(), Optional.empty()));
            return new Runs(all);
        }
        return text.before(length - (spaced ? 2 : 1));
    }

    private boolean keepsHyphen(String before, String after) {
        if (before.charAt(before.length() - 1) == SOFT_HYPHEN) {
            return false;
        }
        if (!Character.isLowerCase(after.charAt(0))) {
            return true;
        }
        String start = lastWord(before);
        String rest = firstWord(after);
        boolean hyphenated = words.contains(start + "-" + rest);
        boolean whole = words.contains(start + rest);
        return hyphenated || !whole && !partsWords;
    }

    /** Nothing stands between two Han characters, nor between one and a mark or figure. */
    private static boolean fitsWithoutSpace(String before, String after) {
        return !before.isEmpty() && !after.isEmpty() && (HanText.isWide(before.codePointBefore(before.length()))
                || HanText.isWide(after.codePointAt(0)));
    }
}
