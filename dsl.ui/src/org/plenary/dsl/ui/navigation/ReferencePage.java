package org.plenary.dsl.ui.navigation;

import java.util.Comparator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plenary.dsl.ui.StyledLabels;

/** The page of the Search view for references: one line for each line that refers. */
public final class ReferencePage extends AbstractTextSearchViewPage {

    public ReferencePage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void configureTableViewer(TableViewer table) {
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(StyledLabels.of(new LineLabels()));
        table.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer viewer, Object one, Object other) {
                return Comparator.comparing((ReferenceLine line) -> line.file().getFullPath().toString())
                        .thenComparingInt(ReferenceLine::number).compare((ReferenceLine) one, (ReferenceLine) other);
            }
        });
    }

    @Override
    protected void configureTreeViewer(TreeViewer tree) {
        throw new IllegalStateException("References are a list.");
    }

    @Override
    protected void elementsChanged(Object[] changed) {
        getViewer().setInput(getInput().getElements());
    }

    @Override
    protected void clear() {
        getViewer().setInput(new Object[0]);
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        ReferenceLine line = (ReferenceLine) match.getElement();
        IEditorPart editor = IDE.openEditor(getSite().getPage(), line.file(), activate);
        if (editor instanceof ITextEditor text) {
            text.selectAndReveal(offset, length);
        }
    }

    private static final class LineLabels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            ReferenceLine line = (ReferenceLine) element;
            return new StyledString(line.file().getName() + ":" + (line.number() + 1) + "  ",
                    StyledString.QUALIFIER_STYLER).append(line.words());
        }
    }
}
