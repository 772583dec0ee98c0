package org.plenary.dsl.writer.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Properties;
import org.plenary.dsl.writer.text.Wording;

/** Prints the head of the page: what browsers, search engines and libraries read. */
final class PageHead {

    /** Nothing is fetched and nothing runs, whatever a page may come to hold. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Page page;
    private final HtmlEmitter html;

    PageHead(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
    }

    /** The title without mark-up; failing that, the symbol. */
    static String title(Page page) {
        Properties properties = page.document().properties();
        return Stream.of(properties.title(), properties.symbol().orElse("")).filter(words -> !words.isBlank())
                .findFirst().orElse(page.words().untitled());
    }

    void print() {
        begin(windowTitle(), html);
        meta("description", description());
        printLibraryCard();
        html.style(StyleSheet.of(page.document()));
        html.close(Tag.HEAD);
    }

    /** Begins a head with what every page has. */
    static void begin(String windowTitle, HtmlEmitter html) {
        html.open(Tag.HEAD);
        html.empty(Tag.META, Attribute.charset("utf-8"));
        html.empty(Tag.META, Attribute.httpEquiv("Content-Security-Policy"), Attribute.content(POLICY));
        html.words(Tag.TITLE, windowTitle);
        html.empty(Tag.META, Attribute.name("viewport"), Attribute.content("width=device-width, initial-scale=1"));
        html.empty(Tag.META, Attribute.name("color-scheme"), Attribute.content("light dark"));
    }

    private String windowTitle() {
        return joined(List.of(page.document().properties().symbol().orElse(""), title(page)));
    }

    private String description() {
        Document document = page.document();
        String sponsors = Wording.withoutNoteCalls(document.masthead().sponsors(), document.language());
        return joined(List.of(document.masthead().adoption(), sponsors, title(page)));
    }

    /** The terms of the Dublin Core, by which libraries describe a document. */
    private void printLibraryCard() {
        Properties properties = page.document().properties();
        meta("dcterms.title", title(page));
        meta("dcterms.creator", properties.organ());
        meta("dcterms.publisher", page.document().masthead().unitedNations());
        meta("dcterms.identifier", properties.symbol().orElse(""));
        meta("dcterms.date", properties.date().map(Object::toString).orElse(""));
        meta("dcterms.language", page.language().code());
    }

    private void meta(String name, String content) {
        if (!content.isBlank()) {
            html.empty(Tag.META, Attribute.name(name), Attribute.content(content));
        }
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(" \u2013 "));
    }
}
