package org.plenary.dsl.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The six Main Committees of the General Assembly, through which most of its drafts come. */
public enum MainCommittee {

    FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH;

    // The Fourth is the only one that prints under another name: Special Political and Decolonization Committee.
    private static final String NAME_OF_FOURTH = "special political and decolonization";

    /** 1 for the First. */
    public int number() {
        return ordinal() + 1;
    }

    /** The committee with this number, from 1 to 6. */
    public static MainCommittee of(int number) {
        return values()[number - 1];
    }

    /**
     * Reads {@code Third}, {@code Third Committee}, {@code 3}, and of the Fourth also its full name, with or without
     * {@code (Fourth Committee)} after it; in any case of letters.
     */
    static Optional<MainCommittee> parse(String written) {
        String words = written.toLowerCase(Locale.ROOT).replace("committee", "").replaceAll("\\s+", " ").strip();
        if (words.equals(NAME_OF_FOURTH) || words.matches(NAME_OF_FOURTH + " \\(fourth ?\\)")) {
            return Optional.of(FOURTH);
        }
        return Arrays.stream(values()).filter(committee -> words.equals(committee.name().toLowerCase(Locale.ROOT))
                || words.equals(Integer.toString(committee.number()))).findFirst();
    }
}
