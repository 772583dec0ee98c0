package org.plenary.dsl.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptRunsTest {

    @Test
    void symbolsAndNumbersReadFromLeftToRight() {
        assertEquals(List.of("A/RES/72/278", "2018"), leftToRight("القرار A/RES/72/278 المؤرخ 2018"));
        assertEquals(List.of("57/32"), leftToRight("قرارها 57/32،"));
    }

    @Test
    void foreignWordsStayInTheirOrder() {
        assertEquals(List.of("United Nations, Treaty Series"),
                leftToRight("انظر United Nations, Treaty Series، المجلد"));
        assertEquals(List.of("19 December 2044"), leftToRight("في 19 December 2044"));
    }

    @Test
    void nothingIsLostOrReordered() {
        String text = "(أ) 3 × 10، A/72/L.54 و Add.1 [in toto] 5-7";
        assertEquals(text, ScriptRuns.of(text).stream().map(ScriptRuns.Run::text).collect(Collectors.joining()));
    }

    private static List<String> leftToRight(String text) {
        return ScriptRuns.of(text).stream().filter(run -> !run.rightToLeft()).map(ScriptRuns.Run::text).toList();
    }
}
