package org.plenary.dsl.ui.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.editor.TextPositions;
import org.plenary.dsl.ui.fixes.CodeActions;

/**
 * Has the server rewrite what is selected. Which of its code actions a command means stands in {@code plugin.xml} after
 * the name of this class.
 */
public final class Rewrite extends AbstractHandler implements IExecutableExtension {

    private String kind = "";

    @Override
    public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
        kind = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(this::rewrite);
        return null;
    }

    private void rewrite(ActiveText text) {
        Range selection = text.selection();
        PlenaryUi.get().questions().ask(text.document(),
                (server, id) -> CodeActions.at(id.getUri(), selection, kind),
                (List<CodeAction> actions, TextPositions positions) -> perform(actions, text.editor()));
    }

    private static void perform(List<CodeAction> actions, IEditorPart editor) {
        if (actions.isEmpty()) {
            StatusLine.say(editor, Words.of("rewrite.nothing"));
        } else {
            CodeActions.perform(actions.get(0));
        }
    }
}
