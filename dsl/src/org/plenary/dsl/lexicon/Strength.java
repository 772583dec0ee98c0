package org.plenary.dsl.lexicon;

/** How much an opening asks of those whom it addresses. */
public enum Strength {
    /** "Takes note of": neither approval nor disapproval. */
    NEUTRAL,
    /** "Encourages", "Invites": for bodies that the organ cannot instruct. */
    SOFT,
    /** "Recommends", "Supports". */
    SUPPORTIVE,
    /** "Calls upon", "Requests", "Urges". */
    CALLING,
    /** "Decides", "Demands", "Condemns". */
    DECIDING;

    /** From 1 to 5. */
    public int level() {
        return ordinal() + 1;
    }
}
