package org.plenary.dsl.ui.reports;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;

/** Tells what became of many files, and opens those that one wants to look at. */
public final class ReportDialog extends TitleAreaDialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 300;

    private final String title;
    private final String summary;
    private final List<ReportLine> lines;

    private ReportDialog(Shell shell, String title, String summary, List<ReportLine> lines) {
        super(shell);
        this.title = title;
        this.summary = summary;
        this.lines = lines;
        // It stays open beside the texts that it leads to.
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    /** Opens over the workbench, from whatever thread. */
    public static void show(String title, String summary, List<ReportLine> lines) {
        Display display = Display.getDefault();
        display.asyncExec(() -> {
            Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
            new ReportDialog(shell, title, summary, lines).open();
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        boolean failed = lines.stream().anyMatch(ReportLine::failed);
        setMessage(summary, failed ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
        Tree tree = new Tree(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree);
        lines.forEach(line -> fill(new TreeItem(tree, SWT.NONE), line));
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item));
        return area;
    }

    private static void fill(TreeItem item, ReportLine line) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        item.setText(line.result().map(IFile::getName).map(text -> line.name() + " \u2192 " + text)
                .orElse(line.name()));
        item.setImage(images.getImage(line.failed() ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJ_FILE));
        item.setData(line.result().orElse(null));
        for (String remark : line.remarks()) {
            TreeItem below = new TreeItem(item, SWT.NONE);
            below.setText(remark);
            below.setImage(images.getImage(ISharedImages.IMG_OBJS_WARN_TSK));
            below.setData(line.result().orElse(null));
        }
        item.setExpanded(true);
    }

    private static void open(TreeItem item) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        if (item.getData() instanceof IFile text) {
            try {
                IDE.openEditor(page, text);
            } catch (PartInitException failure) {
                PlugIn.log("The imported text could not be opened.", failure);
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.of("report.close"), true);
    }
}
