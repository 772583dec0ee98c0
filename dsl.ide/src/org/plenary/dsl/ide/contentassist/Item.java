package org.plenary.dsl.ide.contentassist;

import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.plenary.dsl.source.Span;

/** Puts a proposal together: what is shown, what is written, and what of the text it replaces. */
final class Item {

    private final CompletionItem item;

    private Item(CompletionItem item) {
        this.item = item;
    }

    /** A proposal that replaces a place by some words. */
    static Item of(Caret caret, String label, String words, Span replaced, CompletionItemKind kind) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setTextEdit(Either.forLeft(new TextEdit(caret.text().lines().range(replaced), words)));
        // Editors compare with what stands at the place; what has other marks before it would never be found.
        item.setFilterText(words);
        return new Item(item);
    }

    Item detail(String detail) {
        item.setDetail(detail);
        return this;
    }

    Item documentation(String markdown) {
        if (!markdown.isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, markdown));
        }
        return this;
    }

    Item filter(String words) {
        item.setFilterText(words);
        return this;
    }

    /** The words hold places to fill in, as {@code ${1:Title}}. */
    Item snippet() {
        item.setInsertTextFormat(InsertTextFormat.Snippet);
        return this;
    }

    /** The proposal at its place in the list. */
    CompletionItem ranked(int group, int rank) {
        item.setSortText(String.format(Locale.ROOT, "%d%05d", group, rank));
        return item;
    }
}
