package org.plenary.dsl.ui.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.editor.TextPositions;
import org.plenary.dsl.ui.fixes.CodeActions;

/** Corrects everything in the text that can be corrected without asking the drafter. */
public final class FixAll extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(FixAll::fix);
        return null;
    }

    private static void fix(ActiveText text) {
        Range whole = text.positions().range(0, text.document().getLength());
        PlenaryUi.get().questions().ask(text.document(),
                (server, id) -> CodeActions.at(id.getUri(), whole, CodeActionKind.SourceFixAll),
                (List<CodeAction> actions, TextPositions positions) -> {
                    if (actions.isEmpty()) {
                        StatusLine.say(text.editor(), Words.of("fix-all.nothing"));
                    }
                    actions.stream().findFirst().ifPresent(CodeActions::perform);
                });
    }
}
