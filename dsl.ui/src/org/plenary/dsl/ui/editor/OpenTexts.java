package org.plenary.dsl.ui.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.connection.ServerConnection;

/** The resolutions that are open in the workbench, saved or not: the server sees them as the drafter does. */
public final class OpenTexts {

    private final ServerConnection connection;
    private final Map<String, OpenText> byUri = new ConcurrentHashMap<>();
    private final Map<IDocument, IPath> prepared = Collections.synchronizedMap(new WeakHashMap<>());
    private final BufferListener buffers = new BufferListener(this);

    public OpenTexts(ServerConnection connection) {
        this.connection = connection;
    }

    public void start() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
        connection.onNewBeginning(() -> byUri.values().forEach(OpenText::introduce));
    }

    public void stop() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(buffers);
    }

    /** A document of the text at a place, which may never come into an editor. */
    void prepared(IDocument document, IPath location) {
        prepared.put(document, location);
    }

    /** A document that editors show from now on; nothing happens for one that is no resolution. */
    void opened(IDocument document) {
        IPath location = prepared.remove(document);
        if (location != null) {
            open(Locations.uri(location), document);
        }
    }

    private void open(String uri, IDocument document) {
        OpenText opened = new OpenText(uri, document, connection);
        OpenText before = byUri.put(uri, opened);
        if (before != null) {
            before.close();
        }
        opened.open();
    }

    void closed(IDocument document) {
        uri(document).map(byUri::remove).ifPresent(OpenText::close);
    }

    /** The URI of an open document, under which the server knows it. */
    public Optional<String> uri(IDocument document) {
        return byUri.values().stream().filter(open -> open.shows(document)).map(OpenText::uri).findAny();
    }

    /** What the file's text is now: as edited where it is open, else as saved. */
    public String text(IFile file) throws CoreException {
        OpenText open = byUri.get(Locations.uri(file));
        if (open != null) {
            return open.text();
        }
        try (InputStream content = file.getContents(true)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
