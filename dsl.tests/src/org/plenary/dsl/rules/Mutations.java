package org.plenary.dsl.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.rules.citations.CitationMutations;
import org.plenary.dsl.rules.header.HeaderFormMutations;
import org.plenary.dsl.rules.header.HeaderMutations;
import org.plenary.dsl.rules.numbering.NumberingMutations;
import org.plenary.dsl.rules.numbering.ReferenceMutations;
import org.plenary.dsl.rules.openings.OpeningMutations;
import org.plenary.dsl.rules.punctuation.PunctuationMutations;
import org.plenary.dsl.rules.safety.SafetyMutations;
import org.plenary.dsl.rules.structure.StructureMutations;

/** All mistakes that {@link MutationTest} makes. */
final class Mutations {

    private Mutations() {
    }

    static List<Mutation> all() {
        return Stream.<List<Mutation>>of(ReadingMutations.all(), OpeningMutations.all(), PunctuationMutations.all(),
                NumberingMutations.all(), ReferenceMutations.all(), StructureMutations.all(), CitationMutations.all(),
                HeaderMutations.all(), HeaderFormMutations.all(), SafetyMutations.all())
                .flatMap(List::stream).toList();
    }
}
