package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.folder.RegistryTexts;
import org.plenary.dsl.ide.refactoring.NewNote;
import org.plenary.dsl.ide.text.Excerpt;
import org.plenary.dsl.ide.text.WrittenNotes;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.registry.Registered;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/**
 * In the midst of a sentence: the symbols of the texts beside this one and of the registry, footnotes, and labelled
 * paragraphs.
 */
final class ProseProposals {

    /** "72/2", as sentences cite resolutions of the Assembly. */
    private static final Pattern SHORT = Pattern.compile("[1-9][0-9]*/[0-9]*");
    private static final String RESOLUTION = "A/RES/";

    private final FolderTexts folder;
    private final RegistryTexts registry;
    private final DrafterLanguage language;

    @Inject
    ProseProposals(FolderTexts folder, RegistryTexts registry, DrafterLanguage language) {
        this.folder = folder;
        this.registry = registry;
        this.language = language;
    }

    List<CompletionItem> of(Caret caret) {
        List<CompletionItem> items = new ArrayList<>();
        String word = caret.word();
        Span replaced = caret.since(caret.offset() - word.length());
        for (FolderText text : folder.beside(caret.text())) {
            items.add(Item.of(caret, text.symbol(), text.symbol(), replaced, CompletionItemKind.File)
                    .filter(text.symbol()).detail(text.title()).ranked(2, items.size()));
        }
        registered(caret, word, replaced, items);
        Span here = new Span(caret.offset(), 0);
        Set<String> keys = new HashSet<>();
        for (Note note : WrittenNotes.of(caret.text())) {
            if (!keys.add(note.getName())) {
                continue;
            }
            items.add(Item.of(caret, "[^" + note.getName() + "]", "[^" + note.getName() + "]", here,
                    CompletionItemKind.Reference).filter(word + "[^" + note.getName())
                    .detail(Excerpt.of(WrittenNotes.words(note))).ranked(4, items.size()));
        }
        items.add(newNote(caret, here, word));
        references(caret, here, word, items);
        return items;
    }

    /** What the registry knows, as soon as enough of a symbol is written to tell a few documents from all. */
    private void registered(Caret caret, String word, Span replaced, List<CompletionItem> items) {
        boolean shortly = SHORT.matcher(word).matches();
        if (!shortly && word.indexOf('/') < 0) {
            return;
        }
        for (Registered known : registry.startingWith(caret.text(), shortly ? RESOLUTION + word : word)) {
            String symbol = shortly ? known.symbol().substring(RESOLUTION.length()) : known.symbol();
            if (items.stream().noneMatch(item -> item.getLabel().equals(symbol))) {
                items.add(Item.of(caret, symbol, symbol, replaced, CompletionItemKind.Reference).filter(symbol)
                        .detail(RegistryTexts.title(known, caret.text())).ranked(3, items.size()));
            }
        }
    }

    private CompletionItem newNote(Caret caret, Span here, String word) {
        String key = NewNote.freeKey(caret.text());
        String name = language.say(ServerSentence.of("new-note"));
        CompletionItem item = Item.of(caret, name, "[^" + key + "]", here, CompletionItemKind.Snippet)
                .filter(word + name).detail(language.say(ServerSentence.of("new-note.use"))).ranked(5, 0);
        List<TextEdit> below = caret.text().edits(List.of(NewNote.below(caret.text(), key)));
        // At the very end of the text the two would touch, and the order in which they apply is not laid down.
        boolean apart = caret.text().source().stripTrailing().length() > caret.offset();
        item.setAdditionalTextEdits(apart ? below : List.of());
        return item;
    }

    private static void references(Caret caret, Span here, String word, List<CompletionItem> items) {
        Set<String> seen = new HashSet<>();
        Iterator<EObject> elements = caret.text().written().eAllContents();
        while (elements.hasNext()) {
            if (elements.next() instanceof Labelled labelled && labelled.getName() != null
                    && seen.add(labelled.getName())) {
                String reference = "{@" + labelled.getName() + "}";
                String words = NodeModelUtils.findActualNodeFor(labelled).getText().strip();
                items.add(Item.of(caret, reference, reference, here, CompletionItemKind.Reference)
                        .filter(word + reference).detail(Excerpt.of(words)).ranked(4, items.size()));
            }
        }
    }
}
