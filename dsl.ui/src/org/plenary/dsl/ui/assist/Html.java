package org.plenary.dsl.ui.assist;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What the server explains, as HTML. Marks of HTML in it are words of a drafter, and shown as such. */
final class Html {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private Html() {
    }

    static String of(MarkupContent content) {
        return MarkupKind.MARKDOWN.equals(content.getKind()) ? ofMarkdown(content.getValue())
                : ofPlainText(content.getValue());
    }

    static String ofPlainText(String text) {
        String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<p>" + escaped.replace("\n\n", "</p><p>") + "</p>";
    }

    private static String ofMarkdown(String markdown) {
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
        return renderer.render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }
}
