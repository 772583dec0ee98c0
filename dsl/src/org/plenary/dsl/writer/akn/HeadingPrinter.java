package org.plenary.dsl.writer.akn;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Words;

/** Prints the headings of a section: a bare number as its number, the next as its title, any other under it. */
final class HeadingPrinter {

    /** The styles that headings have in the Word files of the United Nations; the published files keep their names. */
    private static final List<String> STYLES = List.of("H1", "H23", "H4", "H56");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}|[IVXLC]{1,7}|[A-Z]");

    private final Printing printing;
    private final String section;

    HeadingPrinter(Printing printing, String section) {
        this.printing = printing;
        this.section = section;
    }

    void print(List<Heading> headings) {
        boolean numbered = headings.size() > 1 && NUMBER.matcher(Words.of(headings.get(0).content())).matches();
        int title = numbered ? 1 : 0;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            String element = i < title ? "num" : i == title ? "heading" : "subheading";
            String name = i == 0 ? "" : printing.names.next(section, "heading", heading);
            printing.xml.line(element, Markup.attributes("eId", name, "class", style(heading.level())),
                    () -> printing.inline(heading.content()));
        }
    }

    private static String style(int level) {
        return STYLES.get(Math.min(level, STYLES.size()) - 1);
    }

    /** Designation and title of a part or an annex that stands within the text. */
    void print(Division division) {
        printing.xml.line("num", List.of(), () -> printing.xml.text(division.designation()));
        if (!division.title().isEmpty()) {
            printing.xml.line("heading", List.of(), () -> printing.inline(division.title()));
        }
    }

    /** Designation and title of an annex: in the published files the first two headings of its text. */
    void printAsText(Division division) {
        printAsText(() -> printing.xml.text(division.designation()));
        if (!division.title().isEmpty()) {
            printAsText(() -> printing.inline(division.title()));
        }
    }

    private void printAsText(Runnable content) {
        printing.xml.element("hcontainer", Markup.attributes("eId", printing.names.next(section, "heading"), "name",
                "heading"), () -> printing.xml.line("heading", Markup.attributes("class", STYLES.get(0)), content));
    }
}
