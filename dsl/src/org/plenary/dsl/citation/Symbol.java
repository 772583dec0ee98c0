package org.plenary.dsl.citation;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The symbol of a document of the United Nations, as {@code A/RES/72/278} or {@code A/C.3/72/L.19/Rev.1}.
 *
 * @param text
 *            the symbol in its printed form, with one space before letters and brackets: {@code A/RES/217 A (III)}
 * @param organ
 *            to whose series it belongs
 * @param kind
 *            what the document is
 * @param body
 *            the committee, commission or conference that follows the organ, as {@code C.3}, {@code CN.5}
 * @param session
 *            the session or the year; old documents may name none: {@code A/L.632}
 * @param number
 *            its number in the session: 278, 19
 * @param letters
 *            of resolutions with one number: {@code B}, {@code A-B}
 * @param revision
 *            of {@code Rev.1}
 * @param addendum
 *            of {@code Add.1}
 * @param corrigendum
 *            of {@code Corr.1}
 */
public record Symbol(String text, Organ organ, Kind kind, Optional<String> body, Optional<Session> session,
        OptionalInt number, Optional<String> letters, OptionalInt revision, OptionalInt addendum,
        OptionalInt corrigendum) {

    /** What a symbol says of its document. */
    public enum Kind {
        /** {@code RES}. */
        RESOLUTION,
        /** {@code DEC}. */
        DECISION,
        /** {@code PRST}: a statement by the President. */
        STATEMENT,
        /** {@code L.54}: a draft, of limited distribution. */
        DRAFT,
        /** Any other: a report, a letter, a record. */
        DOCUMENT
    }

    /** Reads a symbol; empty if it is malformed. Of a document with two symbols, the first is read. */
    public static Optional<Symbol> parse(CharSequence written) {
        return new SymbolParser(SymbolSpelling.normal(written)).parse();
    }

    /** The number of the Main Committee of the General Assembly, 3 for {@code A/C.3/72/L.19}. */
    public OptionalInt mainCommittee() {
        boolean named = organ == Organ.GENERAL_ASSEMBLY && body.filter(name -> name.matches("C\\.[1-6]")).isPresent();
        return named ? OptionalInt.of(body.get().charAt(2) - '0') : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
