package org.plenary.dsl.rules;

import java.util.List;

/** Rules that look at one thing, such as the marks at the ends of paragraphs. Keeps nothing of the texts it saw. */
public interface RuleFamily {

    /** All rules of the family. */
    List<Rule> rules();

    /** Looks through a text, and reports what breaks a rule. */
    void check(Draft draft, Findings findings);
}
