package org.plenary.dsl.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.StyledLabels;
import org.plenary.dsl.ui.editor.Pause;
import org.plenary.dsl.ui.editor.TextFollower;
import org.plenary.dsl.ui.editor.TextPositions;
import org.plenary.dsl.ui.edits.Moving;
import org.plenary.dsl.ui.help.HelpContext;

/** The outline of the text in an editor: follows what is typed and where the caret is, and leads to what is chosen. */
final class OutlinePage extends ContentOutlinePage {

    private static final int QUIET_IN_MILLISECONDS = 250;

    private final ITextEditor editor;
    private final ITextViewer text;
    private final ISelectionChangedListener caretListener = this::caretMoved;
    private List<OutlineNode> nodes = List.of();
    private TextFollower follower;
    private AnnotationWatch problems;
    private ProblemBadges badges;
    private boolean choosing;

    OutlinePage(ITextEditor editor, ITextViewer text) {
        this.editor = editor;
        this.text = text;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        IAnnotationModel annotations = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        HelpContext.OUTLINE.give(tree.getControl());
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineTree());
        badges = new ProblemBadges(annotations);
        tree.setLabelProvider(StyledLabels.of(new OutlineLabels(badges)));
        tree.setInput(nodes);
        OutlineDrag.install(tree, new Moving(text));
        follower = TextFollower.of(text, QUIET_IN_MILLISECONDS, this::refresh);
        Pause later = new Pause(tree.getControl().getDisplay(), QUIET_IN_MILLISECONDS, this::showBadges);
        problems = AnnotationWatch.of(annotations, later::again);
        ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caretListener);
    }

    private void refresh() {
        PlenaryUi.get().questions().ask(text.getDocument(),
                (server, id) -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(id)),
                this::show);
    }

    private void show(List<Either<SymbolInformation, DocumentSymbol>> answer, TextPositions positions) {
        Control control = getControl();
        if (control == null || control.isDisposed()) {
            return;
        }
        List<DocumentSymbol> symbols = answer.stream().filter(Either::isRight).map(Either::getRight).toList();
        List<OutlineNode> now = OutlineNode.read(symbols, positions);
        badges.look();
        if (OutlineNode.sameShape(nodes, now)) {
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).take(now.get(i), node -> getTreeViewer().update(node, null));
            }
        } else {
            showAnew(now, control);
        }
        choose(text.getSelectedRange().x);
    }

    /** What was open stays open. A long text takes a while, so this is done only when paragraphs come or go. */
    private void showAnew(List<OutlineNode> now, Control control) {
        boolean first = nodes.isEmpty();
        List<Object> open = new ArrayList<>(List.of(getTreeViewer().getExpandedElements()));
        control.setRedraw(false);
        turn(control);
        nodes = now;
        getTreeViewer().setInput(nodes);
        if (first) {
            getTreeViewer().expandToLevel(2);
        } else {
            getTreeViewer().setExpandedElements(open.toArray());
        }
        control.setRedraw(true);
    }

    /** The tree grows from the side on which the text begins. */
    private void turn(Control tree) {
        int direction = text.getTextWidget().getOrientation();
        if (tree.getOrientation() != direction) {
            tree.setOrientation(direction);
        }
    }

    private void showBadges() {
        if (getControl() != null && !getControl().isDisposed()) {
            badges.look();
            getTreeViewer().refresh(true);
        }
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof TextSelection selection) {
            choose(selection.getOffset());
        }
    }

    /** Shows where the caret is; the editor does not follow that choice. */
    private void choose(int offset) {
        OutlineNode.at(nodes, offset).filter(node -> getControl() != null && !getControl().isDisposed())
                .filter(node -> !node.equals(getTreeViewer().getStructuredSelection().getFirstElement()))
                .ifPresent(node -> {
                    choosing = true;
                    getTreeViewer().setSelection(new StructuredSelection(node), true);
                    choosing = false;
                });
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        boolean byDrafter = !choosing && getControl().isFocusControl();
        if (byDrafter && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            IRegion name = node.name();
            editor.selectAndReveal(name.getOffset(), name.getLength());
        }
    }

    @Override
    public void dispose() {
        if (follower != null) {
            follower.stop();
            problems.stop();
            ((IPostSelectionProvider) editor.getSelectionProvider()).removePostSelectionChangedListener(caretListener);
        }
        super.dispose();
    }
}
