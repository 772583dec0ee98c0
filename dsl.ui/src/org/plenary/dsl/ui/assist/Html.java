package org.plenary.dsl.ui.assist;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What the server explains, as HTML. */
public final class Html {

    private Html() {
    }

    static String of(MarkupContent content) {
        return MarkupKind.MARKDOWN.equals(content.getKind()) ? new Markdown(content.getValue()).html()
                : ofPlainText(content.getValue());
    }

    static String ofPlainText(String text) {
        return "<p>" + escaped(text.strip()).replace("\n\n", "</p><p>") + "</p>";
    }

    /** Words of a drafter, which are never marks of HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
