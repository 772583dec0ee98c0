package org.plenary.dsl.ide.hover;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.hover.HoverContext;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;

/** Over a call of a note or a reference: the note's or the paragraph's words, so that nobody has to scroll for them. */
public class SourceHover extends HoverService {

    @Override
    public String getContents(EObject element) {
        boolean called = element instanceof Note || element instanceof Labelled;
        return called ? NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(element)).strip() : "";
    }

    /** The words are a drafter's, not Markdown: their marks are to be seen as they were written. */
    @Override
    protected String getKind(HoverContext context) {
        return MarkupKind.PLAINTEXT;
    }
}
