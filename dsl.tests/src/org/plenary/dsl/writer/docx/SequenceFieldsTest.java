package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.writer.Written;

/** Whoever updates the fields in Word finds every number as it was printed. */
class SequenceFieldsTest {

    private static final Pattern FIELD = Pattern.compile("<w:instrText xml:space=\"preserve\"> "
            + "SEQ (\\w+) \\\\\\* (\\w+)(?: \\\\r (\\d+))? </w:instrText>.*?<w:t xml:space=\"preserve\">(.*?)</w:t>");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    static Stream<Arguments> samples() {
        return SampleCases.all().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("adopted") || entry.getKey().startsWith("lengthy"))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void countAsWordCounts(String name, Document document) {
        String body = new DocxFile(Written.bytes(new DocxWriter(), document)).text("word/document.xml");
        Map<String, Integer> counters = new HashMap<>();
        List<String> shown = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            int value = field.group(3) == null ? counters.get(field.group(1)) + 1 : Integer.parseInt(field.group(3));
            counters.put(field.group(1), value);
            counted.add(inForm(value, field.group(2)));
            shown.add(field.group(4));
        }
        assertFalse(shown.isEmpty());
        assertEquals(counted, shown);
    }

    private static String inForm(int value, String form) {
        return switch (form) {
            case "ARABIC" -> Integer.toString(value);
            case "alphabetic" -> Character.toString('a' + value - 1);
            case "roman" -> ROMAN.get(value - 1);
            default -> throw new AssertionError(form);
        };
    }
}
