package org.plenary.dsl.ui.edits;

import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;
import org.plenary.dsl.ui.PlenaryUi;

/**
 * Has the server change a text by one of its commands. The server hands the change to the workbench, which makes it.
 *
 * @param name
 *            of the command
 * @param arguments
 *            after the first, which is the text: words or whole numbers
 */
public record ServerCommand(String name, List<JsonPrimitive> arguments) {

    /**
     * Runs it.
     *
     * @param document
     *            the text
     * @param done
     *            learns on the thread of the display whether the text was changed
     */
    public void change(IDocument document, Consumer<Boolean> done) {
        long before = stamp(document);
        Display display = Display.getCurrent();
        PlenaryUi.get().questions().identifier(document).ifPresent(text -> {
            List<Object> all = new ArrayList<>(List.of(new JsonPrimitive(text.getUri())));
            all.addAll(arguments);
            PlenaryUi.get().connection().command(name, all).whenComplete((answer, failure) -> display
                    .asyncExec(() -> done.accept(stamp(document) != before)));
        });
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
