package org.plenary.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.refactoring.Refactorings;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.source.Span;

/** What an editor can do at a place: cure what is wrong there, all that is wrong so, or write it in another way. */
public final class CodeActions {

    private final QuickFixes fixes;
    private final MissingNotes missing;
    private final FixAll all;
    private final Refactorings refactorings;

    /**
     * @param fixes
     *            cures of single problems
     * @param missing
     *            cures of calls of notes that nobody wrote
     * @param all
     *            cures of all problems
     * @param refactorings
     *            other ways to write something
     */
    @Inject
    public CodeActions(QuickFixes fixes, MissingNotes missing, FixAll all, Refactorings refactorings) {
        this.fixes = fixes;
        this.missing = missing;
        this.all = all;
        this.refactorings = refactorings;
    }

    /** What can be done at a place, or with the words that are selected. */
    public List<CodeAction> of(OpenText text, Span place, CodeActionContext context, CancelIndicator cancel) {
        Wanted wanted = Wanted.of(context);
        List<CodeAction> actions = new ArrayList<>();
        if (wanted.includes(CodeActionKind.QuickFix)) {
            actions.addAll(fixes.of(text, place, context, cancel));
            actions.addAll(missing.of(text, place));
            actions.addAll(fixes.choices(text, place, context));
        }
        if (wanted.asksFor(CodeActionKind.SourceFixAll)) {
            actions.addAll(all.ofSafe(text, cancel));
        }
        if (wanted.mayInclude(CodeActionKind.RefactorRewrite)) {
            refactorings.of(text, place).stream().filter(action -> wanted.includes(action.getKind()))
                    .forEach(actions::add);
        }
        return actions;
    }
}
