package org.plenary.dsl.imports.manuscript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;

/** The symbol that the name of a file gives: {@code A_RES_72_278_EN.txt}, {@code S_RES_0242_1967_EN_GOLD.txt}. */
public final class FileSymbol {

    private static final String ADOPTED = "(A|A_HRC|E|S)_(RES|DEC)_";
    private static final Pattern SESSION = Pattern.compile(ADOPTED
            + "(\\d{2}|20\\d\\d)_(\\d{1,4})(?:_([A-Z])(?![A-Z]))?.*");
    private static final Pattern YEAR = Pattern.compile("S_RES_0*(\\d{1,4})_?\\(?(19\\d\\d|20\\d\\d)\\)?.*");
    private static final Pattern ROMAN = Pattern.compile(
            "(A|E)_RES_0*(\\d{1,4})_\\(?([IVXL]+)\\)?(?:_([A-Z])(?![A-Z]))?.*");
    private static final Pattern DRAFT = Pattern.compile(
            "((?:A|E|S)(?:_C\\.\\d|_HRC)?_\\d{2,4}_L\\.\\d+(?:_Rev\\.\\d)?).*");

    private FileSymbol() {
    }

    /** The symbol; empty where the name has none. */
    public static Optional<String> of(String fileName) {
        return written(fileName).flatMap(Symbol::parse).map(Symbol::text);
    }

    private static Optional<String> written(String name) {
        Matcher year = YEAR.matcher(name);
        if (year.matches()) {
            return Optional.of("S/RES/" + year.group(1) + " (" + year.group(2) + ")");
        }
        Matcher roman = ROMAN.matcher(name);
        if (roman.matches()) {
            return Optional.of(roman.group(1) + "/RES/" + roman.group(2) + letter(roman.group(4)) + " ("
                    + roman.group(3) + ")");
        }
        Matcher session = SESSION.matcher(name);
        if (session.matches()) {
            return Optional.of(session.group(1).replace('_', '/') + "/" + session.group(2) + "/" + session.group(3)
                    + "/" + session.group(4) + letter(session.group(5)));
        }
        Matcher draft = DRAFT.matcher(name);
        return draft.matches() ? Optional.of(draft.group(1).replace('_', '/')) : Optional.empty();
    }

    private static String letter(String letter) {
        return letter == null ? "" : " " + letter;
    }
}
