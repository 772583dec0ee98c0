package org.plenary.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.text.Difference;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/**
 * Cures many problems at once. A cure may lay bare another problem, or move it, so the text is read again after each
 * round, until nothing is left to cure.
 */
final class FixAll {

    /** A cure that calls for its own opposite must not go on for ever. */
    private static final int MOST_ROUNDS = 8;

    private final TextProblems problems;
    private final Rereading rereading;
    private final DrafterLanguage language;

    @Inject
    FixAll(TextProblems problems, Rereading rereading, DrafterLanguage language) {
        this.problems = problems;
        this.rereading = rereading;
        this.language = language;
    }

    /** Cures all problems of one kind, where there are several, each by its first cure. */
    List<CodeAction> ofKind(OpenText text, String code, CancelIndicator cancel) {
        long count = problems.of(text.written()).stream()
                .filter(problem -> problem.code().equals(code) && !problem.fixes().isEmpty()).count();
        return count < 2 ? List.of() : action(text, ServerSentence.of("fix-all.kind", count),
                CodeActionKind.QuickFix, problem -> problem.code().equals(code) && !problem.fixes().isEmpty(), cancel);
    }

    /** Cures everything that can be cured without asking. */
    List<CodeAction> ofSafe(OpenText text, CancelIndicator cancel) {
        return action(text, ServerSentence.of("fix-all.safe"), CodeActionKind.SourceFixAll,
                problem -> !problem.fixes().isEmpty() && problem.fixes().get(0).safe(), cancel);
    }

    private List<CodeAction> action(OpenText text, Sentence title, String kind, Predicate<Problem> curable,
            CancelIndicator cancel) {
        OpenText cured = text;
        List<Edit> first = List.of();
        int rounds = 0;
        List<Edit> round = round(cured, curable);
        while (!round.isEmpty() && rounds < MOST_ROUNDS && !cancel.isCanceled()) {
            first = rounds == 0 ? round : first;
            cured = rereading.after(cured, round);
            rounds++;
            round = round(cured, curable);
        }
        if (rounds == 0) {
            return List.of();
        }
        List<Edit> edits = rounds == 1 ? first : Difference.between(text.source(), cured.source());
        CodeAction action = new CodeAction(language.say(title));
        action.setKind(kind);
        action.setEdit(text.change(edits));
        return List.of(action);
    }

    /** The first cures of these problems, as many as do not touch each other. */
    private List<Edit> round(OpenText text, Predicate<Problem> curable) {
        return Fix.edits(Fix.apart(problems.of(text.written()).stream().filter(curable)
                .map(problem -> problem.fixes().get(0)).toList()));
    }
}
