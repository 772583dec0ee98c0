package org.plenary.dsl.lexicon;

/** The two parts of a resolution: each has opening phrases of its own. */
public enum Part {

    /** The reasons: "Recalling", "Having considered". */
    PREAMBULAR,
    /** The opinion or the action: "Requests", "Also decides". */
    OPERATIVE;

    Part other() {
        return this == PREAMBULAR ? OPERATIVE : PREAMBULAR;
    }
}
