package org.plenary.dsl.writer.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.dsl.comparison.Change;
import org.plenary.dsl.comparison.Change.Kind;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.language.Language;

/**
 * Prints the comparison of two texts as one HTML file, in the language of the new one: the whole new text, with what
 * came underlined and what went struck through. It is what a secretariat circulates.
 */
public final class ComparisonWriter {

    /**
     * Prints the page.
     *
     * @param comparison
     *            the two texts
     * @param before
     *            by what the old one is known: its symbol, or the name of its file
     * @param after
     *            by what the new one is known
     * @param out
     *            gets UTF-8; it is not closed
     */
    public void write(Comparison comparison, String before, String after, OutputStream out) throws IOException {
        Language language = comparison.after().language();
        Words words = new Words(language);
        HtmlEmitter html = new HtmlEmitter();
        html.doctype().open(Tag.HTML, Attribute.language(language), Attribute.direction(language));
        PageHead.begin(words.comparison() + ": " + before + " \u2013 " + after, html);
        html.style(StyleSheet.ofComparison(language)).close(Tag.HEAD);
        html.open(Tag.BODY).open(Tag.MAIN).open(Tag.ARTICLE);
        html.open(Tag.HEADER, Attribute.styled("title"));
        html.words(Tag.H1, words.comparison());
        html.open(Tag.P, Attribute.styled("texts")).text(words.comparison("old") + " ").open(Tag.DEL);
        html.words(Tag.BDI, before).close(Tag.DEL).close(Tag.P);
        html.open(Tag.P, Attribute.styled("texts")).text(words.comparison("new") + " ").open(Tag.INS);
        html.words(Tag.BDI, after).close(Tag.INS).close(Tag.P);
        html.words(Tag.P, counts(comparison, words), Attribute.styled("counts")).close(Tag.HEADER);
        printText(comparison, new ChangePrinter(words, html), words, html);
        html.close(Tag.ARTICLE).close(Tag.MAIN).close(Tag.BODY).close(Tag.HTML);
        out.write(html.finished().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** "Added 2 · Removed 1 · Changed 3 · Moved 1": no word has to agree with a number, in any language. */
    private static String counts(Comparison comparison, Words words) {
        if (comparison.isQuiet()) {
            return words.comparison("same");
        }
        return String.join(" \u00b7 ", List.of(count(words, "added", comparison, change -> change.kind() == Kind.ADDED),
                count(words, "removed", comparison, change -> change.kind() == Kind.REMOVED),
                count(words, "changed", comparison, change -> change.kind() == Kind.CHANGED),
                count(words, "moved", comparison, Change::moved)));
    }

    private static String count(Words words, String label, Comparison comparison, Predicate<Change> counted) {
        return words.comparison(label) + "\u00a0" + comparison.all().filter(counted).count();
    }

    private static void printText(Comparison comparison, ChangePrinter changes, Words words, HtmlEmitter html) {
        List<Change> facts = comparison.masthead().stream().filter(change -> !change.isQuiet()).toList();
        if (!facts.isEmpty()) {
            html.open(Tag.DIV, Attribute.styled("facts"));
            changes.printAll(facts);
            html.close(Tag.DIV);
        }
        changes.printAll(comparison.text());
        if (!comparison.closing().isEmpty()) {
            html.open(Tag.DIV, Attribute.styled("closing"));
            changes.printAll(comparison.closing());
            html.close(Tag.DIV);
        }
        if (!comparison.notes().isEmpty()) {
            html.open(Tag.SECTION, Attribute.styled("notes"), Attribute.role("doc-endnotes"));
            html.words(Tag.H2, words.footnotes());
            changes.printAll(comparison.notes());
            html.close(Tag.SECTION);
        }
    }
}
