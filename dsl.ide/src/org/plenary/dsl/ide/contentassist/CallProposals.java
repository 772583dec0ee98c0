package org.plenary.dsl.ide.contentassist;

import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;

/**
 * Offers the keys of notes after {@code [^} and the labels of paragraphs after {@code {@}. What may follow by the
 * grammar, which is what Xtext offers otherwise, is of no use in the middle of prose.
 */
public class CallProposals extends ContentAssistService {

    /** Enough of a paragraph to know it by. */
    private static final int EXCERPT = 60;

    @Override
    protected void createProposals(String text, TextRegion selection, int caret, XtextResource resource,
            IIdeContentProposalAcceptor acceptor) {
        OpenCall.before(text, caret).ifPresent(call -> named(resource, call.kind())
                .filter(target -> target.name().startsWith(call.written()))
                .forEach(target -> acceptor.accept(entry(target, call), 0)));
    }

    private static Stream<Target> named(XtextResource resource, OpenCall.Kind kind) {
        Iterable<EObject> contents = resource::getAllContents;
        Stream<EObject> elements = StreamSupport.stream(contents.spliterator(), false);
        Stream<Target> targets = switch (kind) {
            case NOTE -> elements.filter(Note.class::isInstance).map(Note.class::cast)
                    .map(note -> new Target(note.getName(), note));
            case REFERENCE -> elements.filter(Labelled.class::isInstance).map(Labelled.class::cast)
                    .map(paragraph -> new Target(paragraph.getName(), paragraph));
        };
        return targets.filter(target -> Objects.nonNull(target.name()));
    }

    private static ContentAssistEntry entry(Target target, OpenCall call) {
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setPrefix(call.written());
        entry.setProposal(target.name());
        entry.setLabel(target.name());
        entry.setDescription(target.excerpt());
        entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        return entry;
    }

    /** What can be called, by the name that it is called by. */
    private record Target(String name, EObject element) {

        String excerpt() {
            String source = NodeModelUtils.getNode(element).getText().strip().replaceAll("\\s+", " ");
            boolean whole = source.codePointCount(0, source.length()) <= EXCERPT;
            return whole ? source : source.substring(0, source.offsetByCodePoints(0, EXCERPT)) + "…";
        }
    }
}
