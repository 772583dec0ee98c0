package org.plenary.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.ide.refactoring.NewNote;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ResolutionPackage;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** Where a footnote is called that nobody wrote: begins it. */
final class MissingNotes {

    private final DrafterLanguage language;

    @Inject
    MissingNotes(DrafterLanguage language) {
        this.language = language;
    }

    List<CodeAction> of(OpenText text, Span place) {
        Set<String> keys = new LinkedHashSet<>();
        Iterator<EObject> elements = text.written().eAllContents();
        while (elements.hasNext()) {
            if (elements.next() instanceof NoteCall call && (call.getNote() == null || call.getNote().eIsProxy())) {
                INode node = NodeModelUtils.findActualNodeFor(call);
                if (node.getOffset() <= place.end() && place.offset() <= node.getEndOffset()) {
                    NodeModelUtils.findNodesForFeature(call, ResolutionPackage.Literals.NOTE_CALL__NOTE)
                            .forEach(key -> keys.add(NodeModelUtils.getTokenText(key)));
                }
            }
        }
        List<CodeAction> actions = new ArrayList<>();
        for (String key : keys) {
            CodeAction action = new CodeAction(language.say(ServerSentence.of("missing-note.write", key)));
            action.setKind(CodeActionKind.QuickFix);
            action.setIsPreferred(true);
            action.setEdit(text.change(List.of(NewNote.below(text, key))));
            actions.add(action);
        }
        return actions;
    }
}
