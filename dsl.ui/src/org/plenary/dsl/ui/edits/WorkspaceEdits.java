package org.plenary.dsl.ui.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.connection.Locations;

/** Makes changes that the server has worked out, in texts that are open and in files that are not. */
public final class WorkspaceEdits {

    /** Makes them when the display has time; the answer tells whether all could be made. */
    public CompletableFuture<Boolean> applyLater(WorkspaceEdit edit) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Display.getDefault().asyncExec(() -> done.complete(apply(edit)));
        return done;
    }

    /** Makes them now, on the thread of the display. */
    public boolean apply(WorkspaceEdit edit) {
        boolean all = true;
        for (Map.Entry<String, List<TextEdit>> text : byText(edit).entrySet()) {
            all &= applyTo(text.getKey(), new TextChanges(text.getValue()));
        }
        return all;
    }

    private static Map<String, List<TextEdit>> byText(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> byText = new LinkedHashMap<>();
        if (edit.getChanges() != null) {
            edit.getChanges().forEach((uri, edits) -> of(uri, byText).addAll(edits));
        }
        if (edit.getDocumentChanges() != null) {
            edit.getDocumentChanges().stream().filter(change -> change.isLeft()).map(change -> change.getLeft())
                    .forEach(change -> change.getEdits().stream().filter(one -> one.isLeft())
                            .forEach(one -> of(change.getTextDocument().getUri(), byText).add(one.getLeft())));
        }
        return byText;
    }

    private static List<TextEdit> of(String uri, Map<String, List<TextEdit>> byText) {
        return byText.computeIfAbsent(uri, key -> new ArrayList<>());
    }

    /** A file that is open is changed in its editor and not saved; any other is changed and saved. */
    private static boolean applyTo(String uri, TextChanges changes) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        List<IFile> files = Locations.files(uri);
        IPath path = files.isEmpty() ? Locations.path(uri) : files.get(0).getFullPath();
        LocationKind kind = files.isEmpty() ? LocationKind.LOCATION : LocationKind.IFILE;
        try {
            boolean open = buffers.getTextFileBuffer(path, kind) != null;
            buffers.connect(path, kind, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(path, kind);
                boolean done = changes.apply(buffer.getDocument());
                if (!open && done) {
                    buffer.commit(null, false);
                }
                return done;
            } finally {
                buffers.disconnect(path, kind, null);
            }
        } catch (CoreException failure) {
            PlugIn.log("A file could not be changed.", failure);
            return false;
        }
    }
}
