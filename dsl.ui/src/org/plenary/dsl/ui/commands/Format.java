package org.plenary.dsl.ui.commands;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.editor.TextPositions;
import org.plenary.dsl.ui.edits.TextChanges;

/** Lays out the text: blank lines, indents and line ends, never words. */
public final class Format extends AbstractHandler {

    private static final int INDENT = 3;

    @Override
    public Object execute(ExecutionEvent event) {
        ActiveText.of(event).filter(ActiveText::mayChange).ifPresent(Format::format);
        return null;
    }

    private static void format(ActiveText text) {
        var params = new DocumentFormattingParams(text.id(), new FormattingOptions(INDENT, true));
        PlenaryUi.get().questions().ask(text.document(),
                (server, id) -> server.getTextDocumentService().formatting(params),
                (List<? extends TextEdit> edits, TextPositions positions) -> new TextChanges(edits)
                        .apply(text.document()));
    }
}
