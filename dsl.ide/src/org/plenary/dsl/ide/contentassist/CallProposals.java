package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.folder.RegistryTexts;
import org.plenary.dsl.ide.text.Excerpt;
import org.plenary.dsl.ide.text.WrittenNotes;
import org.plenary.dsl.registry.Registered;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;

/**
 * What a call that is being written can name: keys of notes, labels of paragraphs, symbols of the
 * texts beside it and of the registry.
 */
final class CallProposals {

    private final FolderTexts folder;
    private final RegistryTexts registry;

    @Inject
    CallProposals(FolderTexts folder, RegistryTexts registry) {
        this.folder = folder;
        this.registry = registry;
    }

    List<CompletionItem> of(Caret caret, OpenCall call) {
        return switch (call.kind()) {
            case NOTE -> notes(caret, call);
            case REFERENCE -> labels(caret, call);
            case LINK -> symbols(caret, call);
        };
    }

    private static List<CompletionItem> notes(Caret caret, OpenCall call) {
        List<CompletionItem> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Note note : WrittenNotes.of(caret.text())) {
            // A key that is being written where a note begins is not there to be called.
            boolean here = NodeModelUtils.findActualNodeFor(note).getOffset() + 2 == call.name().offset();
            if (note.getName() != null && !here && keys.add(note.getName())) {
                items.add(item(caret, call, note.getName(), Excerpt.of(WrittenNotes.words(note)), items.size()));
            }
        }
        return items;
    }

    private static List<CompletionItem> labels(Caret caret, OpenCall call) {
        List<CompletionItem> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Iterator<EObject> elements = caret.text().written().eAllContents();
        while (elements.hasNext()) {
            if (elements.next() instanceof Labelled labelled && labelled.getName() != null
                    && seen.add(labelled.getName())) {
                String words = NodeModelUtils.findActualNodeFor(labelled).getText().strip();
                items.add(item(caret, call, labelled.getName(), Excerpt.of(words), items.size()));
            }
        }
        return items;
    }

    private List<CompletionItem> symbols(Caret caret, OpenCall call) {
        List<CompletionItem> items = new ArrayList<>();
        for (FolderText text : folder.beside(caret.text())) {
            items.add(item(caret, call, text.symbol(), text.title(), items.size()));
        }
        for (Registered known : registry.startingWith(caret.text(), call.written())) {
            if (items.stream().noneMatch(item -> item.getLabel().equals(known.symbol()))) {
                items.add(item(caret, call, known.symbol(), RegistryTexts.title(known, caret.text()), items.size()));
            }
        }
        return items;
    }

    private static CompletionItem item(Caret caret, OpenCall call, String name, String detail, int rank) {
        return Item.of(caret, name, call.closing(name), call.name(), CompletionItemKind.Reference).filter(name)
                .detail(detail).ranked(0, rank);
    }
}
