package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a page prints for the reader of paper from what the text says: running heads, numbers of pages, job
 * numbers and bar codes, and the addresses of links that an extraction sets under a page.
 */
final class PageFurniture {

    /** Longer lines are text. */
    private static final int LONGEST = 200;
    /** Among the first lines the symbol stands as part of the masthead. */
    private static final int MASTHEAD = 12;
    /** How many lines a running title may have. */
    private static final int TITLE_LINES = 4;

    private static final String JOB = "(?:[A-Z]{1,2}\\.)?\\d{2}-\\d{4,6}\\*?(?: ?\\([A-Z]\\))?";
    private static final String PAGE = "\\d{1,3} ?/ ?\\d{1,3}";
    private static final Pattern SURE = Pattern.compile("(?:https?://\\S+ ?)+|" + PAGE + "(?: +" + JOB + ")?|" + JOB
            + "(?: +(?:" + PAGE + "|\\d{6}))*|\\*\\d{6,8}\\*|[(]?Please recycle.*|/(?:\\.{3}|…)|[0-9]{6}|"
            + "[-–—] ?\\d{1,3} ?[-–—]|(?i:page|página|стр\\.|صفحة) ?\\d{1,3}|第 ?\\d{1,3} ?页");
    private static final Pattern RULE = Pattern.compile("[_―—–-]{3,}|\\.{4,}|(?:[*] ?){3,}");
    private static final Pattern NOTE_RULE = Pattern.compile("[_―]{3,}|[—–-]{8,}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern SYMBOL = Pattern.compile(
            "[A-Z]{1,8}(?:/[A-Za-z0-9.()]+(?: \\(\\d{4}\\)| [A-Z])?)+(?<!\\.)\\*?");
    private static final Pattern COLLECTION = Pattern.compile("(?iu)(?:resolutions (?:adopted )?and decisions .*"
            + "|r[ée]solutions (?:adopt[ée]es )?et d[ée]cisions .*|r[ée]solution[^ ]* adopt.*et d.cisions pr.*"
            + "|resoluciones y decisiones .*|резолюции и решения .*|\\d* ?генеральная ассамблея . .* сессия)");

    private final List<PrintedLine> lines;
    private final boolean[] furniture;

    PageFurniture(List<PrintedLine> lines) {
        this.lines = lines;
        this.furniture = new boolean[lines.size()];
        String ownSymbol = lines.stream().map(PageFurniture::symbol).filter(text -> !text.isEmpty()).findFirst()
                .orElse("");
        boolean symbolSeen = false;
        boolean pageSeen = false;
        for (int i = 0; i < furniture.length; i++) {
            boolean symbol = !ownSymbol.isEmpty() && symbol(lines.get(i)).equals(ownSymbol);
            furniture[i] = isSure(i) || symbol && (i >= MASTHEAD || symbolSeen || pageSeen);
            pageSeen |= furniture[i] || isNoteRule(lines.get(i));
            symbolSeen |= symbol;
        }
        markRunningTitles();
        markLoneNumbers();
    }

    /** Whether a line is furniture. */
    boolean is(int line) {
        return furniture[line];
    }

    /** The rule above the notes of a page. */
    static boolean isNoteRule(PrintedLine line) {
        return NOTE_RULE.matcher(line.words()).matches();
    }

    private boolean isSure(int at) {
        String words = lines.get(at).words();
        return words.length() <= LONGEST && (SURE.matcher(words).matches() || RULE.matcher(words).matches()
                && !isNoteRule(lines.get(at)) || COLLECTION.matcher(words).matches() && stands(at));
    }

    /** A running head stands apart from the text. */
    private boolean stands(int at) {
        return lines.get(at).gap() > 0 || at == 0 || lines.get(at).page() != lines.get(at - 1).page();
    }

    private static String symbol(PrintedLine line) {
        String words = line.words();
        return words.length() <= LONGEST && SYMBOL.matcher(words).matches() ? words.replace("*", "") : "";
    }

    /** Words that come twice beside what is furniture for certain are a title that every page repeats. */
    private void markRunningTitles() {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < furniture.length; i++) {
            if (!furniture[i] && nearFurniture(i)) {
                candidates.add(i);
                if (!once.add(lines.get(i).words())) {
                    repeated.add(lines.get(i).words());
                }
            }
        }
        candidates.stream().filter(line -> repeated.contains(lines.get(line).words()))
                .forEach(line -> furniture[line] = true);
    }

    private boolean nearFurniture(int at) {
        if (lines.get(at).words().length() > LONGEST || isNoteRule(lines.get(at))) {
            return false;
        }
        for (int distance = 1; distance <= TITLE_LINES; distance++) {
            if (at - distance >= 0 && furniture[at - distance]
                    || at + distance < furniture.length && furniture[at + distance]) {
                return true;
            }
        }
        return false;
    }

    /** The number of a page of a collection stands alone beside the head of the page. */
    private void markLoneNumbers() {
        for (int i = 0; i < furniture.length; i++) {
            boolean beside = i > 0 && furniture[i - 1] || i + 1 < furniture.length && furniture[i + 1]
                    && lines.get(i + 1).gap() > 0;
            if (!furniture[i] && NUMBER.matcher(lines.get(i).words()).matches()
                    && (beside && COLLECTION.matcher(neighbour(i)).matches() || isAtPageEdge(i))) {
                furniture[i] = true;
            }
        }
    }

    private boolean isAtPageEdge(int at) {
        int page = lines.get(at).page();
        boolean first = at > 0 && lines.get(at - 1).page() != page;
        boolean last = at + 1 < lines.size() ? lines.get(at + 1).page() != page : page > 0;
        return first || last;
    }

    private String neighbour(int at) {
        boolean above = at > 0 && furniture[at - 1];
        return lines.get(above ? at - 1 : at + 1).words();
    }
}
