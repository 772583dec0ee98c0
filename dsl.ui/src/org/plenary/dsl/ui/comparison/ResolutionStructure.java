package org.plenary.dsl.ui.comparison;

import org.eclipse.compare.ICompareFilter;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.plenary.dsl.ui.Words;

/**
 * The structure of one text. It is empty at first: which passages of two texts are the same is seen only when both are
 * there.
 */
final class ResolutionStructure extends StructureCreator {

    @Override
    public String getName() {
        return Words.of("compare.structure");
    }

    @Override
    protected IStructureComparator createStructureComparator(Object element, IDocument document,
            ISharedDocumentAdapter adapter, IProgressMonitor monitor) {
        return new StructureRootNode(document, element, this, adapter);
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        return node instanceof PassageNode passage ? passage.state() : "";
    }

    @Override
    public boolean contentsEquals(Object left, char sideOfLeft, Object right, char sideOfRight,
            boolean ignoreWhitespace, ICompareFilter[] filters) {
        return getContents(left, ignoreWhitespace).equals(getContents(right, ignoreWhitespace));
    }
}
