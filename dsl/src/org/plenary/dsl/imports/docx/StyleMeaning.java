package org.plenary.dsl.imports.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Role;

/**
 * What the name of a style tells about a paragraph: the names of the files that Plenary writes, those of the United
 * Nations (SingleTxt, H1, H23, HCh, _ H_1_G), and those that Word knows itself.
 *
 * @param role
 *            what the paragraph is
 * @param level
 *            of a heading its rank, of a sub-paragraph or continuation its depth
 * @param quoted
 *            whether it is quoted as a block
 * @param furniture
 *            whether it is no part of the text, as a rule at its end
 * @param own
 *            whether the name is one of Plenary's own, whose places mean something
 */
record StyleMeaning(Role role, int level, boolean quoted, boolean furniture, boolean own) {

    /** Nothing. */
    static final StyleMeaning NONE = new StyleMeaning(Role.TEXT, Line.UNKNOWN, false, false, false);

    private static final Pattern COUNTED = Pattern.compile("(sub-paragraph|continuation|heading) ([1-9])");
    private static final Map<String, StyleMeaning> BY_NAME = table();

    private static Map<String, StyleMeaning> table() {
        Map<String, StyleMeaning> table = new HashMap<>();
        put(table, Role.MASTHEAD, "session line", "agenda item", "sponsors line", "adoption line", "source line",
                "masthead name", "masthead symbol", "masthead organ", "masthead imprint", "first foot");
        put(table, Role.TITLE, "title", "numbered title");
        put(table, Role.ORGAN, "organ line");
        put(table, Role.RECITAL, "preambular paragraph");
        put(table, Role.OPERATIVE, "operative paragraph");
        put(table, Role.PLAIN, "plain paragraph");
        put(table, Role.PART, "part heading");
        put(table, Role.PART_TITLE, "part title");
        put(table, Role.ANNEX, "annex heading");
        put(table, Role.ANNEX_TITLE, "annex title");
        put(table, Role.APPENDIX, "appendix heading");
        put(table, Role.APPENDIX_TITLE, "appendix title");
        put(table, Role.CLOSING, "closing line");
        table.put("continuation", new StyleMeaning(Role.CONTINUATION, 1, false, false, true));
        table.put("section number", new StyleMeaning(Role.HEADING, 1, false, false, true));
        List.of("table end", "end rule", "masthead end", "footnote rule", "toc heading")
                .forEach(name -> table.put(name, new StyleMeaning(Role.TEXT, 0, false, true, true)));
        List.of("quote", "intense quote", "quotations", "block text")
                .forEach(name -> table.put(name, new StyleMeaning(Role.TEXT, Line.UNKNOWN, true, false, false)));
        unitedNations(table, 1, "hch", "hm");
        unitedNations(table, 2, "h1");
        unitedNations(table, 3, "h23", "h2/3");
        unitedNations(table, 4, "h4");
        unitedNations(table, 5, "h56", "h5/6");
        List.of("singletxt", "singletxtg", "singletxtgr").forEach(name -> table.put(name, NONE));
        return table;
    }

    private static void put(Map<String, StyleMeaning> table, Role role, String... names) {
        for (String name : names) {
            table.put(name, new StyleMeaning(role, Line.UNKNOWN, false, false, true));
        }
    }

    /** The offices at Geneva end the names of their styles in G. */
    private static void unitedNations(Map<String, StyleMeaning> table, int rank, String... names) {
        for (String name : names) {
            table.put(name, heading(rank));
            table.put(name + "g", heading(rank));
            table.put(name + "gr", heading(rank));
        }
    }

    static StyleMeaning heading(int rank) {
        return new StyleMeaning(Role.HEADING, rank, false, false, false);
    }

    /** What a name tells; empty where it tells nothing. */
    static Optional<StyleMeaning> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        Matcher counted = COUNTED.matcher(lower);
        if (counted.matches()) {
            int level = Integer.parseInt(counted.group(2));
            return Optional.of(switch (counted.group(1)) {
                case "heading" -> heading(level);
                case "continuation" -> new StyleMeaning(Role.CONTINUATION, level + 1, false, false, true);
                default -> new StyleMeaning(Role.SUB, level, false, false, true);
            });
        }
        if (lower.startsWith("toc ")) {
            return Optional.of(new StyleMeaning(Role.TEXT, 0, false, true, false));
        }
        return Optional.ofNullable(BY_NAME.get(lower)).or(() -> Optional.ofNullable(BY_NAME.get(squeezed(lower))));
    }

    /** "_ H_1_G" is h1g. */
    private static String squeezed(String name) {
        return name.replaceAll("[_ ]+", "");
    }
}
