package org.plenary.dsl.numbering;

import java.util.List;
import java.util.Optional;

/**
 * The number, letter or dash that a drafter wrote before a paragraph. Some can be read in two ways: "(i)" is the ninth
 * letter and the first Roman numeral; which one it is, what stands before it tells.
 *
 * @param text
 *            as written, with an opening quotation mark that stands before it: "“1.", "(a)", "#."
 * @param kind
 *            what it marks
 * @param form
 *            what stands around the letter; of a supplied one, the form that was asked for
 * @param readings
 *            how it can be read, the likelier first; empty where the tool is to supply it
 */
public record WrittenMarker(String text, Kind kind, WrittenMarkerForm form, List<Reading> readings) {

    /** What a marker marks. */
    public enum Kind {
        /** "7.": a numbered paragraph. */
        NUMBER,
        /** "#.": a numbered paragraph whose number is to be supplied. */
        SUPPLIED_NUMBER,
        /** "(a)": a sub-paragraph. */
        LETTER,
        /** "(#)": a sub-paragraph whose letter is to be supplied. */
        SUPPLIED_LETTER,
        /** "-": a sub-paragraph of a list without numbers. */
        BULLET
    }

    /**
     * One way to read a marker.
     *
     * @param alphabet
     *            what is counted with
     * @param ordinal
     *            its place, from 1; of a bullet, its character
     * @param insertion
     *            0, or 1 for <i>bis</i>, 2 for <i>ter</i>
     */
    public record Reading(WrittenAlphabet alphabet, int ordinal, int insertion) {

        private boolean follows(Reading previous) {
            if (alphabet != previous.alphabet) {
                return false;
            }
            boolean next = ordinal == previous.ordinal + 1 && insertion == 0;
            boolean inserted = ordinal == previous.ordinal && insertion == previous.insertion + 1;
            return alphabet == WrittenAlphabet.BULLET ? ordinal == previous.ordinal : next || inserted;
        }
    }

    public WrittenMarker {
        readings = List.copyOf(readings);
    }

    /** The marker with which a line begins, if it begins with one. */
    public static Optional<WrittenMarker> read(CharSequence text, int from, int to) {
        return new WrittenMarkerReader(text, from, to).read();
    }

    /** The marker of a paragraph, as its token gives it. */
    public static Optional<WrittenMarker> read(String token) {
        return read(token, 0, token.length());
    }

    /** Whether the paragraph stands in the main numbering, and not under another. */
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.SUPPLIED_NUMBER;
    }

    /** Whether the tool is to supply the number or letter. */
    public boolean isSupplied() {
        return kind == Kind.SUPPLIED_NUMBER || kind == Kind.SUPPLIED_LETTER;
    }

    /** Whether this is the next after the other, or is inserted after it (2, 2 <i>bis</i>). */
    public boolean follows(WrittenMarker previous) {
        return form == previous.form && readings.stream()
                .anyMatch(mine -> previous.readings.stream().anyMatch(mine::follows));
    }

    /** Whether both can stand in one list: "(a)" and "(d)", "(a)" and "(#)". */
    public boolean isOfListOf(WrittenMarker other) {
        boolean sameAlphabet = isSupplied() || other.isSupplied() || readings.stream()
                .anyMatch(mine -> other.readings.stream().anyMatch(theirs -> mine.alphabet() == theirs.alphabet()));
        return form == other.form && sameAlphabet;
    }

    /** Whether a list can begin with it. */
    public boolean isFirst() {
        return kind == Kind.BULLET
                || readings.stream().anyMatch(reading -> reading.ordinal() == 1 && reading.insertion() == 0);
    }

    /** The number of a numbered paragraph; 0 where it is to be supplied. */
    public int number() {
        return readings.isEmpty() ? 0 : readings.get(0).ordinal();
    }

    /** 0, or 1 for <i>bis</i>, 2 for <i>ter</i>. */
    public int insertion() {
        return readings.isEmpty() ? 0 : readings.get(0).insertion();
    }

    /** The quotation mark that stands before the number or letter, with a space that belongs to it; mostly empty. */
    public String quotationMark() {
        return text.substring(0, WrittenMarkerReader.quotationMarkEnd(text, 0, text.length()));
    }
}
