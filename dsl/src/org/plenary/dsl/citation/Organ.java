package org.plenary.dsl.citation;

/** The organs whose resolutions have a form of symbol, of masthead and of citation of their own. */
public enum Organ {

    GENERAL_ASSEMBLY("A"),
    SECURITY_COUNCIL("S"),
    ECONOMIC_AND_SOCIAL_COUNCIL("E"),
    HUMAN_RIGHTS_COUNCIL("A/HRC"),
    /** Any other body: a commission, a conference of the parties to a treaty, the Secretariat. */
    OTHER("");

    private final String series;

    Organ(String series) {
        this.series = series;
    }

    /** What the symbols of its documents begin with, as {@code A/HRC}; empty for {@link #OTHER}. */
    public String series() {
        return series;
    }
}
