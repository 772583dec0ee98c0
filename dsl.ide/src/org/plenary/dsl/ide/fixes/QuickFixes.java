package org.plenary.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** The cures of the problems at a place, and of all problems of their kinds. */
final class QuickFixes {

    private final TextProblems problems;
    private final FixAll all;
    private final RuleChoices choices;
    private final SpellingFixes spelling;
    private final DrafterLanguage language;

    @Inject
    QuickFixes(TextProblems problems, FixAll all, RuleChoices choices, SpellingFixes spelling,
            DrafterLanguage language) {
        this.problems = problems;
        this.all = all;
        this.choices = choices;
        this.spelling = spelling;
        this.language = language;
    }

    /** What can be done about the rules that are broken here, beside keeping them. */
    List<CodeAction> choices(OpenText text, Span place, CodeActionContext context) {
        List<CodeAction> actions = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Problem problem : problems.of(text.written())) {
            if (meet(problem.span(), place) && codes.add(problem.code())) {
                for (CodeAction action : choices.of(text, problem)) {
                    action.setDiagnostics(diagnostics(text, problem, context));
                    actions.add(action);
                }
            }
        }
        return actions;
    }

    List<CodeAction> of(OpenText text, Span place, CodeActionContext context, CancelIndicator cancel) {
        List<Problem> here = problems.of(text.written()).stream().filter(problem -> meet(problem.span(), place))
                .toList();
        List<CodeAction> actions = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        for (Problem problem : here) {
            for (Fix fix : problem.fixes()) {
                actions.add(action(text, problem, fix, context));
                codes.add(problem.code());
            }
            for (CodeAction action : spelling.of(text, problem, cancel)) {
                action.setDiagnostics(diagnostics(text, problem, context));
                actions.add(action);
            }
        }
        codes.forEach(code -> actions.addAll(all.ofKind(text, code, cancel)));
        return actions;
    }

    private static boolean meet(Span problem, Span place) {
        return problem.offset() <= place.end() && place.offset() <= problem.end();
    }

    private CodeAction action(OpenText text, Problem problem, Fix fix, CodeActionContext context) {
        CodeAction action = new CodeAction(language.say(fix.title()));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(text.change(fix.edits()));
        action.setDiagnostics(diagnostics(text, problem, context));
        action.setIsPreferred(fix.safe() && fix == problem.fixes().get(0));
        return action;
    }

    /** Those of the editor's own diagnostics that say this. */
    private static List<Diagnostic> diagnostics(OpenText text, Problem problem, CodeActionContext context) {
        if (context == null || context.getDiagnostics() == null) {
            return List.of();
        }
        return context.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getRange().equals(text.lines().range(problem.span()))
                        && diagnostic.getCode() != null && problem.code().equals(diagnostic.getCode().get()))
                .toList();
    }
}
