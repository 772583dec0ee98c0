package org.plenary.dsl.lexicon;

/** How much an opening asks of those whom it addresses. */
public enum Strength {
    /** "Takes note of": neither approval nor disapproval. */
    NEUTRAL("neutral: it neither approves nor disapproves"),
    /** "Encourages", "Invites": for bodies that the organ cannot instruct. */
    SOFT("soft: it leaves the choice to those whom it addresses"),
    /** "Recommends", "Supports". */
    SUPPORTIVE("supportive: it says what would be right"),
    /** "Calls upon", "Requests", "Urges". */
    CALLING("a call: it expects to be followed"),
    /** "Decides", "Demands", "Condemns". */
    DECIDING("the strongest: it decides, demands or condemns");

    private final String meaning;

    Strength(String meaning) {
        this.meaning = meaning;
    }

    /** From 1 to 5. */
    public int level() {
        return ordinal() + 1;
    }

    /** In a few words, for a drafter. */
    public String meaning() {
        return meaning;
    }
}
