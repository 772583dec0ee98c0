package org.plenary.dsl.rules.numbering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** References to annexes and footnotes that a text does not have. */
public final class ReferenceMutations {

    private static final Map<Language, String> ANNEX = new EnumMap<>(Map.of(
            Language.ENGLISH, " contained in %s to the present resolution",
            Language.FRENCH, " figurant à l’%s à la présente résolution",
            Language.SPANISH, " que figura en el %s de la presente resolución",
            Language.RUSSIAN, ", содержащийся в %s к настоящей резолюции",
            Language.ARABIC, " الوارد في %s لهذا القرار", Language.CHINESE, "，见本决议%s"));
    private static final Map<Language, String> NOTE = new EnumMap<>(Map.of(
            Language.ENGLISH, " (see notes 1 and 950 below)", Language.FRENCH, " (voir note 950 ci-dessous)",
            Language.SPANISH, " (véase la nota 950 infra)", Language.RUSSIAN, " (см. сноску 950 ниже)",
            Language.ARABIC, " (انظر الحاشية 950 أدناه)", Language.CHINESE, "(见下文脚注950)"));

    private ReferenceMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("reference-missing", "an annex too many", draft -> draft.document().annexes().isEmpty()
                        ? Stream.of()
                        : added(draft, ANNEX.get(draft.language()).formatted(annex(draft.language())))),
                new Mutation("reference-missing", "a footnote that is not there",
                        draft -> added(draft, NOTE.get(draft.language()))));
    }

    private static String annex(Language language) {
        String written = NumberForms.of(language).annex(13);
        return language == Language.RUSSIAN ? written.replace("ие", "ии") : written.replaceFirst("^A", "a");
    }

    /** At the end of the words of operative paragraphs, before the mark. */
    private static Stream<Mutant> added(Draft draft, String words) {
        return draft.passages().stream().filter(passage -> passage.kind() == Kind.BODY)
                .flatMap(passage -> passage.operative().stream()).filter(paragraph -> paragraph.children().isEmpty())
                .map(paragraph -> draft.text(paragraph).last().offset())
                .map(end -> Character.isSpaceChar(draft.source().charAt(end - 1)) ? end - 1 : end)
                .map(end -> Mutant.of(new Span(end, 0), Edit.insert(end, words)));
    }
}
