package org.plenary.dsl.writer.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.writer.Writer;

/**
 * Prints a document as one HTML file that needs nothing else: no script, no font and no picture is fetched. It reads on
 * a telephone, by ear, in the dark, and prints on paper much as the Word file does.
 */
public final class HtmlWriter implements Writer {

    private static final String TEXT = "text";

    private final SourcePlaces places;

    /** Prints pages to publish. */
    public HtmlWriter() {
        this(SourcePlaces.OMITTED);
    }

    /** Prints pages that say where their blocks come from, or not. */
    public HtmlWriter(SourcePlaces places) {
        this.places = places;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        HtmlEmitter html = new HtmlEmitter();
        print(Page.of(document, places), html);
        out.write(html.finished().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void print(Page page, HtmlEmitter html) {
        html.doctype().open(Tag.HTML, Attribute.language(page.language()), Attribute.direction(page.language()));
        new PageHead(page, html).print();
        html.open(Tag.BODY, Attribute.styled(page.document().properties().draft() ? "draft" : "adopted"));
        html.words(Tag.A, page.words().skip(), Attribute.styled("skip"), Attribute.linkTo(TEXT));
        MastheadPrinter masthead = new MastheadPrinter(page, html);
        masthead.printMasthead();
        html.open(Tag.MAIN, Attribute.id(TEXT), Attribute.tabIndex(-1)).open(Tag.ARTICLE);
        masthead.printTitle();
        new ContentsPrinter(page, html).print();
        printText(page, html);
        html.close(Tag.ARTICLE).close(Tag.MAIN);
        printFoot(page.document().masthead().jobLine(), html);
        html.close(Tag.BODY).close(Tag.HTML);
    }

    private static void printText(Page page, HtmlEmitter html) {
        BlockPrinter blocks = new BlockPrinter(page, html);
        blocks.printAll(page.document().body());
        blocks.printClosing(page.document().closing());
        blocks.printAll(page.document().annexes());
        new NotesPrinter(page, html).print(page.document().notes());
    }

    private static void printFoot(String jobLine, HtmlEmitter html) {
        if (!jobLine.isEmpty()) {
            html.open(Tag.FOOTER, Attribute.styled("foot")).open(Tag.P).words(Tag.BDI, jobLine);
            html.close(Tag.P).close(Tag.FOOTER);
        }
    }
}
