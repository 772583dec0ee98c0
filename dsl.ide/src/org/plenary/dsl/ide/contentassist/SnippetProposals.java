package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.wording.DrafterLanguage;

/** Pieces of a text that have a form of their own, to be filled in. */
final class SnippetProposals {

    /** What it is, and how it is written; what is in {@code ${1:…}} is to be filled in. */
    private record Piece(String key, String form) {
    }

    private static final List<Piece> PIECES = List.of(
            new Piece("paragraph", "#. ${1:…}"),
            new Piece("sub-paragraph", "   (#) ${1:…}"),
            new Piece("section", "# ${1:Title}\n\n"),
            new Piece("part", "# ${1:A} {.part}\n\n"),
            new Piece("annex", "# ${1:Title} {.annex}\n\n"),
            new Piece("table", "| ${1:Heading} | ${2:Heading} |\n| --- | --- |\n| ${3:…} | ${4:…} |\n"),
            new Piece("quotation", "> ${1:…}"),
            new Piece("comment", "<!-- ${1:…} -->"));

    private final EditorAbilities editor;
    private final DrafterLanguage language;

    @Inject
    SnippetProposals(EditorAbilities editor, DrafterLanguage language) {
        this.editor = editor;
        this.language = language;
    }

    List<CompletionItem> of(Caret caret) {
        List<CompletionItem> items = new ArrayList<>();
        for (Piece piece : PIECES) {
            String name = language.say(ServerSentence.of("piece." + piece.key()));
            String words = editor.fillsIn() ? piece.form() : piece.form().replaceAll("\\$\\{\\d:([^}]*)}", "$1");
            Item item = Item.of(caret, name, words, caret.since(caret.wordsStart()), CompletionItemKind.Snippet)
                    .filter(name).detail(language.say(ServerSentence.of("piece." + piece.key() + ".use")));
            items.add((editor.fillsIn() ? item.snippet() : item).ranked(3, items.size()));
        }
        return items;
    }
}
