package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Pieces of a text that have a form of their own, to be filled in. */
final class SnippetProposals {

    /** A name, what it is for, and how it is written; what is in {@code ${1:…}} is to be filled in. */
    private record Piece(String name, String use, String form) {
    }

    private static final List<Piece> PIECES = List.of(
            new Piece("paragraph", "An operative paragraph; its number is supplied", "#. ${1:…}"),
            new Piece("sub-paragraph", "Indented under its paragraph; its letter is supplied", "   (#) ${1:…}"),
            new Piece("section", "A heading between paragraphs", "# ${1:Title}\n\n"),
            new Piece("part", "A part with its own number of paragraphs: A, B", "# ${1:A} {.part}\n\n"),
            new Piece("annex", "An annex, after everything else", "# ${1:Title} {.annex}\n\n"),
            new Piece("table", "A table with a heading row",
                    "| ${1:Heading} | ${2:Heading} |\n| --- | --- |\n| ${3:…} | ${4:…} |\n"),
            new Piece("quotation", "Text quoted as a block", "> ${1:…}"),
            new Piece("comment", "A note among drafters, which prints nowhere", "<!-- ${1:…} -->"));

    private final EditorAbilities editor;

    @Inject
    SnippetProposals(EditorAbilities editor) {
        this.editor = editor;
    }

    List<CompletionItem> of(Caret caret) {
        List<CompletionItem> items = new ArrayList<>();
        for (Piece piece : PIECES) {
            String words = editor.fillsIn() ? piece.form() : piece.form().replaceAll("\\$\\{\\d:([^}]*)}", "$1");
            Item item = Item.of(caret, piece.name(), words, caret.since(caret.wordsStart()),
                    CompletionItemKind.Snippet).filter(piece.name()).detail(piece.use());
            items.add((editor.fillsIn() ? item.snippet() : item).ranked(3, items.size()));
        }
        return items;
    }
}
