package org.plenary.dsl.writer.html;

import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;

/** Prints the lines above the text: the masthead between its rules, then the title with what stands over it. */
final class MastheadPrinter {

    private final Page page;
    private final HtmlEmitter html;
    private final InlinePrinter inlines;
    private final Masthead masthead;

    MastheadPrinter(Page page, HtmlEmitter html) {
        this.page = page;
        this.html = html;
        this.inlines = new InlinePrinter(page, html);
        this.masthead = page.document().masthead();
    }

    void printMasthead() {
        html.open(Tag.HEADER, Attribute.styled("masthead"));
        html.open(Tag.DIV, Attribute.styled("first"));
        printLine("united-nations", masthead.unitedNations());
        printSymbol();
        html.close(Tag.DIV).open(Tag.DIV, Attribute.styled("second"));
        printLine("organ-name", masthead.organ());
        html.open(Tag.DIV, Attribute.styled("imprint"));
        masthead.imprint().forEach(line -> printLine("", line));
        html.close(Tag.DIV).close(Tag.DIV).open(Tag.DIV, Attribute.styled("third"));
        masthead.session().forEach(line -> printLine("session", line));
        printLine("item", masthead.agendaItem());
        html.close(Tag.DIV).close(Tag.HEADER);
    }

    /** The first letter of the symbol, which names the organ, is large. */
    private void printSymbol() {
        List<Inline> symbol = masthead.symbol();
        if (symbol.isEmpty() || !(symbol.get(0) instanceof Text first)) {
            printContent("symbol", symbol);
            return;
        }
        int initial = first.text().offsetByCodePoints(0, 1);
        html.open(Tag.P, Attribute.styled("symbol")).open(Tag.BDI);
        html.words(Tag.SPAN, first.text().substring(0, initial), Attribute.styled("initial"));
        html.text(first.text().substring(initial));
        inlines.print(symbol.subList(1, symbol.size()));
        html.close(Tag.BDI).close(Tag.P);
    }

    /** A Security Council text has no title: its number stands above the line that says when it was adopted. */
    void printTitle() {
        html.open(Tag.HEADER, Attribute.styled("title"));
        printContent("sponsors", masthead.sponsors());
        boolean untitled = masthead.title().isEmpty();
        if (untitled) {
            printHeading();
        }
        printLine("adoption", masthead.adoption());
        printContent("source", masthead.source());
        if (!untitled) {
            printHeading();
        }
        html.close(Tag.HEADER);
    }

    private void printHeading() {
        String number = masthead.titleNumber();
        if (!masthead.title().isEmpty()) {
            html.open(Tag.H1);
            if (!number.isEmpty()) {
                html.words(Tag.SPAN, number, Attribute.styled("number")).text(" ");
            }
            html.open(Tag.SPAN);
            inlines.print(masthead.title());
            html.close(Tag.SPAN).close(Tag.H1);
        } else if (!number.isEmpty()) {
            html.words(Tag.H1, number, Attribute.styled("alone"));
        } else {
            html.words(Tag.H1, PageHead.title(page), Attribute.styled("unseen"));
        }
    }

    /** English lines stand on mastheads of every language ("Distr.: General"): they keep their own direction. */
    private void printLine(String style, String line) {
        if (line.isEmpty()) {
            return;
        }
        boolean foreign = line.codePoints().filter(Character::isLetter).allMatch(MastheadPrinter::isLatin)
                && !usesLatinLetters(page.language());
        html.open(Tag.P, style.isEmpty() ? new Attribute[0] : new Attribute[] {Attribute.styled(style)});
        if (foreign) {
            html.words(Tag.BDI, line, Attribute.language(Language.ENGLISH));
        } else {
            html.text(line);
        }
        html.close(Tag.P);
    }

    private void printContent(String style, List<Inline> content) {
        if (!content.isEmpty()) {
            html.open(Tag.P, Attribute.styled(style)).open(Tag.BDI);
            inlines.print(content);
            html.close(Tag.BDI).close(Tag.P);
        }
    }

    private static boolean isLatin(int letter) {
        return letter < 0x80;
    }

    private static boolean usesLatinLetters(Language language) {
        return switch (language) {
            case ENGLISH, FRENCH, SPANISH -> true;
            case ARABIC, CHINESE, RUSSIAN -> false;
        };
    }
}
