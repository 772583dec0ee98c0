package org.plenary.dsl.imports.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.dsl.imports.docx.WrittenWordFile.draft;
import static org.plenary.dsl.imports.docx.WrittenWordFile.paragraph;
import static org.plenary.dsl.imports.docx.WrittenWordFile.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.imports.ImportException;

/** The numbers of automatic lists, which a Word file leaves to Word. */
class ListNumbersTest {

    @ParameterizedTest
    @CsvSource({"decimal,12", "lowerLetter,l", "upperLetter,L", "lowerRoman,xii", "upperRoman,XII", "russianLower,м",
        "arabicAbjad,ل", "arabicAlpha,س", "chineseCounting,十二", "ideographTraditional,乙乙", "none,''",
        "decimalEnclosedCircle,⑫", "decimalZero,12", "ideographEnclosedCircle,(十二)", "unheardOf,12"})
    void formatsPrintAsInWord(String format, String twelfth) {
        assertEquals(twelfth, NumberFormat.print(format, 12));
    }

    @Test
    void levelsCountUnderOneAnother() throws ImportException {
        String body = item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1);
        assertEquals(List.of("1.", "(a)", "(b)", "(i)", "2.", "(a)"), markers(body));
    }

    @Test
    void aListThatStartsAnewBeginsAgainAndOthersOfItsModelRunOn() throws ImportException {
        String body = item(1, 0) + item(1, 1) + item(2, 0) + item(3, 0) + item(3, 1);
        assertEquals(List.of("1.", "(a)", "2.", "7.", "(a)"), markers(body));
    }

    @Test
    void aListOfOneLevelStandsUnderTheParagraphThatAnnouncesIt() throws ImportException {
        String body = paragraph("1. Requests States:") + item(4, 0) + item(4, 0) + paragraph("2. Decides to go on.");
        assertEquals("1. Requests States:\n\n   – to read;\n\n   – to read;\n\n2. Decides to go on.",
                body(WrittenWordFile.of(draft(body)).with("numbering", NUMBERING).text()));
    }

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "–") + "</w:abstractNum>" + list(1, 0, "")
            + list(2, 0, "") + list(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>")
            + list(4, 1, "");

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String list(int id, int model, String override) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + model + "\"/>" + override + "</w:num>";
    }

    private static String item(int list, int level) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
                run("", "to read;"));
    }

    private static List<String> markers(String body) throws ImportException {
        String text = WrittenWordFile.of(draft(body)).with("numbering", NUMBERING).text();
        List<String> lines = Arrays.stream(text.split("\n")).filter(line -> line.contains("to read")).toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).strip().split(" ")[0]).toList();
    }

    private static String body(String text) {
        return text.substring(text.indexOf("\n\n") + 2);
    }
}
