package org.plenary.dsl.reader;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.TextRun;

/** What the drafter wrote, letter for letter. */
final class SourceText {

    private SourceText() {
    }

    /** What the object was written as; prints in place of what cannot be resolved, so that the gap is seen. */
    static String of(EObject object) {
        INode node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? "" : node.getText().strip();
    }

    /** The words of the first run of text, folded: enough to know how a paragraph opens. */
    static String of(List<Inline> content) {
        TextFolding folding = new TextFolding();
        for (Inline inline : content) {
            if (inline instanceof TextRun run) {
                folding.add(run.getText());
                return folding.text(0);
            }
        }
        return "";
    }
}
