package org.plenary.dsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.parser.ParsedText;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/** Whatever is typed is read, and every format prints what was read; every problem has a place in the text. */
class AnyTextPrintsTest {

    private static final int TEXTS = 1500;
    private static final List<String> PIECES = List.of(
            "---\n", "symbol: ", "language: ar\n", "title: ", "adopted: 2018\n", "A/RES/72/278", "\n",
            "\n\n", "  ", "   ", "1. ", "#. ", "(a) ", "(#) ", "- ", "> ", "# ", "{.annex}", "{.part}",
            "{.restart}", "{#x}", "{@x}", "{@A/1/L.1#x}", "[^n]", "[^n]: ", "[^*]", "[", "]", "{EU}", "(",
            ")", "(A/RES/1/1)", "(javascript:x)", "*", "**", "^", "~", "__", "\\", "|", "| --- |\n", "<!--",
            "-->", "<script>", "The General Assembly,", "Recalling", "大会，", "إن الجمعية العامة،", "回顾",
            "\u00a0", "\u202e", "\ud800", "\u0000", "\ud83d\ude00", "&", "\r\n", "\t");

    private final Plenary plenary = Plenary.create();
    private final TextProblems checks = ParsedText.service(TextProblems.class);

    @Test
    void anyTextIsReadAndPrinted() throws IOException {
        Random random = new Random(72278);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Reading reading = plenary.read(URI.create("memory:/any.resolution"), text);
            // Of problems that have no place, Xtext tells none, nor any that follows.
            List<Problem> problems = checks.of(ParsedText.of(text).resolution());
            places(problems).forEach(place -> assertTrue(place.offset() >= 0 && place.end() <= text.length(),
                    () -> place + " of " + problems + " in " + text));
            assertEquals(problems.size(), reading.problems().size(), text);
            for (Format format : Formats.all()) {
                ByteArrayOutputStream printed = new ByteArrayOutputStream();
                format.writer().write(reading.document(), printed);
                assertTrue(printed.size() > 0 || format.extension().equals("txt"), () -> format.name() + " of " + text);
            }
        }
    }

    /** Of the problems themselves and of what would cure them. */
    private static Stream<Span> places(List<Problem> problems) {
        return problems.stream().flatMap(problem -> Stream.concat(Stream.of(problem.span()),
                problem.fixes().stream().flatMap(fix -> fix.edits().stream()).map(Edit::span)));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
