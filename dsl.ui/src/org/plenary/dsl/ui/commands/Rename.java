package org.plenary.dsl.ui.commands;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.editor.TextPositions;
import org.plenary.dsl.ui.edits.WorkspaceEdits;

/** Gives the note key or label at the caret another name, everywhere. */
public final class Rename extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(Rename::rename);
        return null;
    }

    private static void rename(ActiveText text) {
        var params = new PrepareRenameParams(text.id(), text.caret());
        PlenaryUi.get().questions().ask(text.document(),
                (server, id) -> server.getTextDocumentService().prepareRename(params).thenApply(Optional::ofNullable),
                (name, positions) -> name.ifPresentOrElse(found -> ask(text, name(found, text)),
                        () -> StatusLine.say(text.editor(), Words.of("rename.nothing"))));
    }

    private static String name(Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer,
            ActiveText text) {
        TextPositions positions = text.positions();
        if (answer.isSecond()) {
            return answer.getSecond().getPlaceholder();
        }
        IRegion region = answer.isFirst() ? positions.region(answer.getFirst()) : positions.region(text.selection());
        return text.document().get().substring(region.getOffset(), region.getOffset() + region.getLength());
    }

    private static void ask(ActiveText text, String name) {
        InputDialog dialog = new InputDialog(text.editor().getSite().getShell(), Words.of("rename.title"),
                Words.of("rename.question", name), name,
                written -> written.isBlank() ? Words.of("rename.empty") : null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(name)) {
            var params = new RenameParams(text.id(), text.caret(), dialog.getValue().strip());
            PlenaryUi.get().questions().ask(text.document(),
                    (server, id) -> server.getTextDocumentService().rename(params),
                    (WorkspaceEdit edit, TextPositions positions) -> new WorkspaceEdits().apply(edit));
        }
    }
}
