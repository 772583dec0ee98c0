package org.plenary.dsl.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;

/**
 * A mistake that drafters make, made in texts that are right: a rule must find it, at its place.
 *
 * @param rule
 *            the code of the rule that must find it
 * @param deed
 *            what is done to the text, for the table: "a comma for the semicolon"
 * @param languages
 *            those in which it is made
 * @param mutants
 *            makes the mistake at each place of a text where it can be made; at none if it cannot
 */
public record Mutation(String rule, String deed, Set<Language> languages, Function<Draft, Stream<Mutant>> mutants) {

    public Mutation {
        languages = Set.copyOf(languages);
    }

    /** A mistake that is made in all six languages. */
    public Mutation(String rule, String deed, Function<Draft, Stream<Mutant>> mutants) {
        this(rule, deed, EnumSet.allOf(Language.class), mutants);
    }
}
