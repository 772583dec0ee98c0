package org.plenary.dsl.citation;

import java.util.Optional;

/** What a place in a text tells about the citations around it. */
enum Meaning {

    /** {@code A/72/791}: a citation by itself. */
    SYMBOL,
    /** {@code 57/32}, {@code 1325 (2000)}: a citation if the words around it say so. */
    NUMBER,
    /** {@code 1/CP.21}: of a conference of parties to the climate conventions. */
    CLIMATE_DECISION,
    /** resolution, 决议. */
    RESOLUTION,
    /** decision, 决定. */
    DECISION,
    /** its, 其. */
    POSSESSIVE,
    GENERAL_ASSEMBLY,
    SECURITY_COUNCIL,
    ECONOMIC_AND_SOCIAL_COUNCIL,
    HUMAN_RIGHTS_COUNCIL,
    /** the Council: which one, the form of the number tells. */
    COUNCIL,
    /** A body whose resolutions have no symbols that could be told from their numbers. */
    OTHER_BODY;

    boolean isNoun() {
        return this == RESOLUTION || this == DECISION;
    }

    boolean isBody() {
        return ordinal() >= GENERAL_ASSEMBLY.ordinal();
    }

    /** The organ that is named; empty if the word does not tell which. */
    Optional<Organ> organ() {
        return switch (this) {
            case GENERAL_ASSEMBLY -> Optional.of(Organ.GENERAL_ASSEMBLY);
            case SECURITY_COUNCIL -> Optional.of(Organ.SECURITY_COUNCIL);
            case ECONOMIC_AND_SOCIAL_COUNCIL -> Optional.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
            case HUMAN_RIGHTS_COUNCIL -> Optional.of(Organ.HUMAN_RIGHTS_COUNCIL);
            case OTHER_BODY -> Optional.of(Organ.OTHER);
            case SYMBOL, NUMBER, CLIMATE_DECISION, RESOLUTION, DECISION, POSSESSIVE, COUNCIL -> Optional.empty();
        };
    }
}
