package org.plenary.dsl.writer.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.numbering.NumberForms;

/**
 * The lines that open parts, annexes and appendices: {@code # A {.part}}, {@code # Terms of reference {.annex}}. The
 * designation of an annex is left to the tool where it would supply the same.
 */
final class DivisionHeadings {

    /** The letters and numerals that are read at the beginning of the heading of a part. */
    private static final Pattern READABLE = Pattern.compile("[IVXLC]+|[A-Z]|[0-9]+|[一二三四五六七八九十]+|ال\\p{L}+");

    private final InlineSource inline;
    private final NumberForms forms;
    private final Header header;

    DivisionHeadings(Document document, InlineSource inline) {
        this.inline = inline;
        this.forms = NumberForms.of(document.language());
        this.header = document.header();
    }

    /** The line of a division among its siblings. */
    String of(Division division, List<? extends Block> siblings) {
        String title = inline.of(division.title());
        String words = switch (division.kind()) {
            case PART -> part(division, title);
            case ANNEX -> named(division, title, due(division, siblings), forms.annex(0));
            case APPENDIX -> named(division, title, due(division, siblings), forms.appendix(0));
        };
        return line("#", words, "." + division.kind().name().toLowerCase(Locale.ROOT), division.id());
    }

    /** A heading with its marks: {@code ## Functions {.restart #functions}}. */
    String line(String marks, String words, String attribute, String id) {
        String label = inline.labelName(id);
        List<String> inBraces = Stream.of(attribute, label.isEmpty() ? "" : "#" + label)
                .filter(part -> !part.isEmpty()).toList();
        String braces = inBraces.isEmpty() ? "" : "{" + String.join(" ", inBraces) + "}";
        return Stream.of(marks, words, braces).filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).get();
    }

    private String part(Division part, String title) {
        boolean inHeader = Words.of(part.title()).equals(header.partTitles().get(part.designation()));
        if (inHeader || title.isEmpty()) {
            return READABLE.matcher(part.designation()).matches() ? part.designation() : "";
        }
        return READABLE.matcher(part.designation()).matches() ? part.designation() + ". " + title : title;
    }

    /** The designation that the tool supplies: "Annex" for the only one, otherwise "Annex II". */
    private String due(Division division, List<? extends Block> siblings) {
        List<Division> alike = siblings.stream().filter(Division.class::isInstance).map(Division.class::cast)
                .filter(other -> other.kind() == division.kind()).toList();
        int number = alike.size() == 1 ? 0 : alike.indexOf(division) + 1;
        return division.kind() == Division.Kind.ANNEX ? forms.annex(number) : forms.appendix(number);
    }

    private static String named(Division division, String title, String due, String name) {
        if (title.isEmpty()) {
            return division.designation();
        }
        boolean supplied = division.designation().equals(due) && !title.startsWith(name);
        return supplied ? title : division.designation() + ". " + title;
    }
}
