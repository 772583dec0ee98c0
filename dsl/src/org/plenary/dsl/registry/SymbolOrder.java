package org.plenary.dsl.registry;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of symbols in a table: letters as letters and figures as numbers, so that 57/4 stands before 57/32. */
final class SymbolOrder implements Comparator<String> {

    private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    @Override
    public int compare(String left, String right) {
        String[] mine = BETWEEN.split(left);
        String[] other = BETWEEN.split(right);
        for (int i = 0; i < Math.min(mine.length, other.length); i++) {
            int order = part(mine[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return mine.length == other.length ? left.compareTo(right) : Integer.compare(mine.length, other.length);
    }

    private static int part(String left, String right) {
        boolean numbers = isNumber(left) && isNumber(right);
        return numbers ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return part.length() < 10 && !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
