package org.plenary.dsl.ui.editor;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;

/** Notices that the first editor of a text opens, and that the last one has closed. */
final class BufferListener implements IFileBufferListener {

    private final OpenTexts texts;

    BufferListener(OpenTexts texts) {
        this.texts = texts;
    }

    /** Known by its document: a file that was moved or deleted meanwhile has another place, or none. */
    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && text.getDocument() != null) {
            texts.closed(text.getDocument());
        }
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && text.getDocument() != null) {
            texts.opened(text.getDocument());
        }
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
        // The editor opens the file at its new place, and disposes of this buffer.
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // A text that was not saved stays open, and can be gone on with.
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // Only the text matters.
    }
}
