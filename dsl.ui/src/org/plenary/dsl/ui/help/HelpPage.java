package org.plenary.dsl.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclipse.core.runtime.Platform;
import org.plenary.dsl.ui.PlugIn;

/**
 * A page of the folder {@code docs} of this repository, which travels in the plug-in as it was written.
 *
 * @param path
 *            its path in that folder, without the ending: {@code language}
 * @param place
 *            where it lies in the plug-in
 */
public record HelpPage(String path, URL place) {

    private static final String ENDING = ".md";
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
            HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS)
            .attributeProviderFactory(context -> new PageLinks()).build();

    /** All of them, in the order of their paths. */
    public static List<HelpPage> all() {
        Enumeration<URL> found = Platform.getBundle(PlugIn.ID).findEntries("docs", "*" + ENDING, true);
        return found == null ? List.of() : Collections.list(found).stream().map(HelpPage::at)
                .sorted(Comparator.comparing(HelpPage::path)).toList();
    }

    /** The page with this path. */
    public static Optional<HelpPage> named(String path) {
        return all().stream().filter(page -> page.path().equals(path)).findFirst();
    }

    private static HelpPage at(URL place) {
        String path = place.getPath().replaceFirst("^.*/docs/", "");
        return new HelpPage(path.substring(0, path.length() - ENDING.length()), place);
    }

    /** The page as HTML; its links to other pages lead to their HTML. */
    public String html() throws IOException {
        Node page = PARSER.parse(text());
        String up = "../".repeat((int) path.chars().filter(letter -> letter == '/').count());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <link rel="stylesheet" href="%shelp.css">
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(title(page), up, RENDERER.render(page));
    }

    private String text() throws IOException {
        try (InputStream in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String title(Node page) {
        Node first = page.getFirstChild();
        String words = first instanceof Heading ? TextContentRenderer.builder().build().render(first) : path;
        return words.strip().replace("&", "&amp;").replace("<", "&lt;");
    }
}
