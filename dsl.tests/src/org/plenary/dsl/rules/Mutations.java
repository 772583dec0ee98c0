package org.plenary.dsl.rules;

import java.util.List;
import java.util.stream.Stream;

/** All mistakes that {@link MutationTest} makes. */
final class Mutations {

    private Mutations() {
    }

    static List<Mutation> all() {
        return Stream.<List<Mutation>>of(ReadingMutations.all()).flatMap(List::stream).toList();
    }
}
