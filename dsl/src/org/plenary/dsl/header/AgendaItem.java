package org.plenary.dsl.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of the agenda.
 *
 * @param number
 *            113 of item 113 (b)
 * @param subItem
 *            which sub-item, 2 for (b), 37 for (kk); empty for the whole item
 */
public record AgendaItem(int number, Optional<Integer> subItem) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(?: ?\\(?([a-z])(\\2{0,3})\\))?");
    private static final int LETTERS = 26;

    /** Reads {@code 126}, {@code 113 (b)}, {@code 113 b)}, {@code 103 (kk)}. */
    static Optional<AgendaItem> parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<Integer> subItem = Optional.ofNullable(form.group(2))
                .map(letter -> letter.charAt(0) - 'a' + 1 + LETTERS * form.group(3).length());
        return Optional.of(new AgendaItem(Integer.parseInt(form.group(1)), subItem));
    }
}
