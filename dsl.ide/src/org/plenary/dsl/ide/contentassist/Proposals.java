package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.plenary.dsl.ide.folder.RegistryTexts;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.numbering.WrittenMarker;

/** What can be written at a place. There is always something: prose has its habits too. */
public final class Proposals {

    private final CallProposals calls;
    private final HeaderProposals header;
    private final OpeningProposals openings;
    private final NumberProposals numbers;
    private final SnippetProposals snippets;
    private final ProseProposals prose;
    private final EditorAbilities editor;

    /**
     * @param calls
     *            in a call of a note, a reference, the target of a link
     * @param header
     *            in the header
     * @param openings
     *            where a paragraph opens
     * @param numbers
     *            where its number stands
     * @param snippets
     *            where anything can begin
     * @param prose
     *            in the midst of a sentence
     * @param editor
     *            what it can do with them
     */
    @Inject
    public Proposals(CallProposals calls, HeaderProposals header, OpeningProposals openings, NumberProposals numbers,
            SnippetProposals snippets, ProseProposals prose, EditorAbilities editor) {
        this.calls = calls;
        this.header = header;
        this.openings = openings;
        this.numbers = numbers;
        this.snippets = snippets;
        this.prose = prose;
        this.editor = editor;
    }

    /** The editor has told what it can do with proposals. */
    public void announced(ClientCapabilities client) {
        editor.announced(client);
    }

    /** What can be written at this place, the likeliest first. */
    public CompletionList of(OpenText text, int offset) {
        Caret caret = new Caret(text, offset);
        Optional<OpenCall> call = OpenCall.at(caret);
        if (call.isPresent()) {
            List<CompletionItem> named = calls.of(caret, call.get());
            return new CompletionList(named.size() >= RegistryTexts.MOST, named);
        }
        if (caret.inHeader()) {
            return new CompletionList(header.of(caret));
        }
        List<CompletionItem> items = new ArrayList<>();
        if (caret.beginsParagraph()) {
            beginning(caret, items);
        }
        if (caret.openingStart() < offset) {
            items.addAll(prose.of(caret));
        }
        // What was cut off a long list is found when more is written.
        return new CompletionList(true, items);
    }

    private void beginning(Caret caret, List<CompletionItem> items) {
        Optional<WrittenMarker> marker = caret.marker();
        if (marker.isEmpty() && caret.beginsLine()) {
            items.addAll(numbers.of(caret));
            items.addAll(snippets.of(caret));
        }
        if (!caret.inAnnex() && marker.map(WrittenMarker::isNumber).orElse(true)) {
            items.addAll(openings.of(caret));
        }
    }
}
