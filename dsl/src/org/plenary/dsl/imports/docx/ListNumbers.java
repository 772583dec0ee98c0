package org.plenary.dsl.imports.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the numbers that Word prints and its files leave out, paragraph by paragraph. */
final class ListNumbers {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    /** Symbols of fonts that only Word has; a dash stands for any of them. */
    private static final String KNOWN_BULLETS = "-–—•●▪◦‣";

    private final WordLists lists;
    /** The last number of each level, by what counts together. */
    private final Map<String, Map<Integer, Integer>> last = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListNumbers(WordLists lists) {
        this.lists = lists;
    }

    /** A number that a paragraph gets. */
    record Numbered(String text, int level) {
    }

    /** The number of the next paragraph of a list at a level; empty where nothing prints. */
    Optional<Numbered> next(String listId, int level) {
        return lists.list(listId).flatMap(list -> {
            String text = list.level(level).isBullet() ? bullet(list.level(level)) : count(listId, list, level);
            return text.isBlank() ? Optional.empty() : Optional.of(new Numbered(text.strip(), level));
        });
    }

    private static String bullet(ListLevel level) {
        String sign = level.pattern().strip();
        return sign.length() == 1 && KNOWN_BULLETS.contains(sign) ? sign : "•";
    }

    private String count(String listId, WordList list, int level) {
        Map<Integer, Integer> counted = last.computeIfAbsent(list.counter(), counter -> new HashMap<>());
        list.restarts().forEach((at, start) -> {
            if (begun.add(listId + "/" + at)) {
                counted.put(at, start - 1);
            }
        });
        int number = counted.getOrDefault(level, list.level(level).start() - 1) + 1;
        counted.put(level, number);
        counted.keySet().removeIf(below -> below > level && restarts(list.level(below), level));
        return printed(list, level, counted);
    }

    private static boolean restarts(ListLevel below, int level) {
        return below.restartsAfter().isEmpty() || below.restartsAfter().getAsInt() > level;
    }

    private static String printed(WordList list, int level, Map<Integer, Integer> counted) {
        Matcher place = PLACE.matcher(list.level(level).pattern());
        return place.replaceAll(found -> {
            int of = Integer.parseInt(found.group(1)) - 1;
            int number = counted.getOrDefault(of, list.level(of).start());
            String format = list.level(level).decimal() ? "decimal" : list.level(of).format();
            return Matcher.quoteReplacement(NumberFormat.print(format, number));
        });
    }
}
