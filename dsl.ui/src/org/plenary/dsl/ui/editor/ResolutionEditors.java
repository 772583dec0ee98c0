package org.plenary.dsl.ui.editor;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.help.HelpContext;

/** Gives the editors of resolutions, as they open, what the workbench's plain editor lacks for prose. */
public final class ResolutionEditors implements IWindowListener, IPartListener2 {

    /** The editor in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".editor";

    /** The keys of our commands hold where this context is active. */
    public static final String CONTEXT = PlugIn.ID + ".context";

    /** Nothing is done where there is no workbench, as in a build without windows. */
    public void start() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            Display display = workbench.getDisplay();
            display.execute(() -> {
                workbench.addWindowListener(this);
                for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                    windowOpened(window);
                }
            });
        }
    }

    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().removeWindowListener(this);
        }
    }

    /** The text of an editor of resolutions; empty for any other part. */
    public static Optional<ITextViewer> viewer(IWorkbenchPart part) {
        return part instanceof ITextEditor editor && ID.equals(editor.getSite().getId())
                ? Optional.ofNullable(editor.getAdapter(ITextViewer.class))
                : Optional.empty();
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        for (IWorkbenchPage page : window.getPages()) {
            for (IEditorReference editor : page.getEditorReferences()) {
                partOpened(editor);
            }
        }
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // Nothing depends on which window is active.
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Nothing depends on which window is active.
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof ITextEditor editor) {
            viewer(editor).filter(viewer -> viewer.getTextWidget() != null).ifPresent(viewer -> {
                ProseLook.give(editor, viewer);
                HelpContext.EDITOR.give(viewer.getTextWidget());
                editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
            });
        }
    }
}
