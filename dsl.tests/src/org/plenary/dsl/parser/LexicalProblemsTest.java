package org.plenary.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.source.Problem;

/** Each problem of the marks is found, with its place. */
class LexicalProblemsTest {

    private static final Set<String> SHOWN_ELSEWHERE = Set.of("nested-too-deeply", "marks-nested-too-deeply",
            "unclosed-header", "header-line");

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "text <!-- comment → unclosed-comment → 5 → 4",
        "text [open → unbalanced-bracket → 5 → 1",
        "text close] → unbalanced-bracket → 10 → 1",
        "text {#label} text → misplaced-label → 5 → 8",
        "text \\u0000 → control-character → 5 → 1",
        "text \\u0085\\u0007 → control-character → 5 → 2",
        "text \\ud83d → broken-character → 5 → 1",
        "text \\u202e → direction-control → 5 → 1",
    })
    void problem(String written, String code, int offset, int length) {
        List<Problem> problems = LexicalProblems.of(unescape(written));
        assertEquals(1, problems.size());
        Problem problem = problems.get(0);
        assertEquals(code, problem.code());
        assertEquals(offset, problem.span().offset());
        assertEquals(length, problem.span().length());
    }

    @Test
    void everyCodeIsShown() {
        Set<String> codes = new TreeSet<>(SHOWN_ELSEWHERE);
        codes.addAll(List.of("unclosed-comment", "unbalanced-bracket", "misplaced-label", "control-character",
                "broken-character", "direction-control"));
        Set<String> known = new TreeSet<>();
        Arrays.stream(LexicalFault.values()).forEach(fault -> known.add(fault.code()));
        assertEquals(known, codes);
    }

    @Test
    void aKindOfProblemIsReportedAHundredTimes() {
        assertEquals(100, LexicalProblems.of("\0a".repeat(5_000)).size());
    }

    @Test
    void cleanTextHasNone() {
        assertEquals(List.of(), LexicalProblems.of("1. Welcomes [sic] “a” \u00a0\u200f{@b} 😀 {c}\tإ;\r\n"));
    }

    private static String unescape(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (written.startsWith("\\u", i)) {
                text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString();
    }
}
