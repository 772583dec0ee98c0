package org.plenary.dsl.rules.citations;

import java.util.Optional;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.WrittenDates.WrittenDate;

/**
 * A document that a text cites.
 *
 * @param start
 *            index of the first character of its number or symbol
 * @param end
 *            index after the last
 * @param symbol
 *            of the document, by the words alone
 * @param byDate
 *            of the document, once its date is heard too: 48/9 of 8 October 2021 is of the Human Rights Council; empty
 *            where the date fits none
 * @param date
 *            that is given for it
 * @param number
 *            whether a number is cited and not a symbol
 */
record CitedNumber(int start, int end, Symbol symbol, Optional<Symbol> byDate, Optional<WrittenDate> date,
        boolean number) {
}
