package org.plenary.dsl.ui.editor;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

/** Notices that the last editor of a text has closed. */
final class ClosedBuffers implements IFileBufferListener {

    private final OpenTexts texts;

    ClosedBuffers(OpenTexts texts) {
        this.texts = texts;
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer.getLocation() != null) {
            texts.closed(place(buffer.getLocation()));
        }
    }

    private static IPath place(IPath location) {
        IFile file = FileBuffers.getWorkspaceFileAtLocation(location);
        return file == null || file.getLocation() == null ? location : file.getLocation();
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        // ResolutionOpening is called for it.
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // The document reports the change.
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // The document reports the change.
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // Only the text matters.
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // Saved or not, the server knows the text.
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
        // Only the text matters.
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        bufferDisposed(buffer);
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        bufferDisposed(buffer);
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // Only the text matters.
    }
}
