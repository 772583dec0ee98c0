package org.plenary.dsl.ui.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.StyledLabels;
import org.plenary.dsl.ui.Words;

/** The outline in a small window over the text: a few letters find a paragraph, Enter goes there. */
public final class QuickOutline extends PopupDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;

    private final ITextEditor editor;
    private final List<OutlineNode> nodes;
    private final int caret;
    private Text filter;
    private TreeViewer tree;

    private QuickOutline(Shell parent, ITextEditor editor, List<OutlineNode> nodes, int caret) {
        super(parent, SWT.RESIZE, true, true, false, true, false, null, Words.of("quick-outline.hint"));
        this.editor = editor;
        this.nodes = nodes;
        this.caret = caret;
    }

    /** Opens it as soon as the server has answered. */
    public static void show(ITextEditor editor, ITextViewer text) {
        PlenaryUi.get().questions().ask(text.getDocument(),
                (server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)),
                (answer, positions) -> {
                    List<OutlineNode> nodes = OutlineNode.read(
                            answer.stream().filter(each -> each.isRight()).map(each -> each.getRight()).toList(),
                            positions);
                    Shell shell = editor.getSite().getShell();
                    new QuickOutline(shell, editor, nodes, text.getSelectedRange().x).open();
                });
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.NONE);
        filter.setMessage(Words.of("quick-outline.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(typed -> narrow());
        filter.addKeyListener(KeyListener.keyPressedAdapter(key -> {
            if (key.keyCode == SWT.ARROW_DOWN || key.keyCode == SWT.ARROW_UP) {
                tree.getTree().setFocus();
            } else if (key.character == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
                go();
            }
        }));
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        tree.setContentProvider(new OutlineTree());
        tree.setLabelProvider(StyledLabels.of(new OutlineLabels(new ProblemBadges(annotations))));
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentNode, Object node) {
                return matches((OutlineNode) node);
            }
        });
        tree.setInput(nodes);
        tree.expandAll();
        OutlineNode.at(nodes, caret).ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
        tree.getTree().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(chosen -> go()));
        return tree.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }

    private void narrow() {
        tree.refresh();
        tree.expandAll();
        first(tree.getTree().getItems());
    }

    /** Chooses the first paragraph that has the letters itself, not only below it. */
    private boolean first(TreeItem[] items) {
        for (TreeItem item : items) {
            if (item.getData() instanceof OutlineNode node && has(node)) {
                tree.setSelection(new StructuredSelection(node), true);
                return true;
            }
            if (first(item.getItems())) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(OutlineNode node) {
        return has(node) || node.children().stream().anyMatch(this::matches);
    }

    private boolean has(OutlineNode node) {
        String letters = filter == null ? "" : filter.getText().strip();
        return node.label().toLowerCase(Locale.ROOT).contains(letters.toLowerCase(Locale.ROOT));
    }

    private void go() {
        if (tree.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            IRegion name = node.name();
            close();
            editor.selectAndReveal(name.getOffset(), name.getLength());
        }
    }
}
