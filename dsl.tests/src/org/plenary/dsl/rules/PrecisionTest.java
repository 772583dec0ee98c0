package org.plenary.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.source.Severity;

/**
 * Rules do not cry wolf: in texts that the United Nations adopted nearly every alarm is false, and there are few. The
 * tables are written to {@code dsl.tests/target/rules}: {@code precision.txt}, and {@code alarms.tsv} with every alarm.
 */
class PrecisionTest {

    /** {@code all} looks at every text that there is, which takes a minute or two. */
    private static final String EXTENT = "plenary.precision";

    /** Of each organ and of several years, the same in each language. */
    private static final Set<String> SAMPLE = Set.of("A_RES_75_100", "A_RES_76_145", "A_RES_77_138", "A_RES_78_166",
            "A_RES_78_240", "A_RES_77_224", "S_RES_2621_2022", "S_RES_2647_2022", "E_RES_2021_19",
            "A_HRC_RES_54_35", "A_DEC_GA_decision_76_506_B", "A_RES_75_304");

    private static final double ERRORS = 1;
    private static final double WARNINGS = 5;
    private static final double HINTS = 15;

    @Test
    void adoptedTextsGiveFewAlarms() {
        boolean all = "all".equals(System.getProperty(EXTENT));
        List<Sample> samples = new Samples(Plenary.create())
                .adopted(name -> all || SAMPLE.contains(name.split("\\.")[0]));
        assumeFalse(samples.isEmpty(), "Skipped: the corpus of real resolutions is missing.");
        KnownMistakes known = new KnownMistakes();
        Precision precision = new Precision(samples, known::contains);
        Report.write("precision.txt", precision.table());
        Report.write("alarms.tsv", precision.rows());
        assertAll(precision.table(),
                () -> assertTrue(precision.rate(Severity.ERROR) <= ERRORS, "too many errors"),
                () -> assertTrue(precision.rate(Severity.WARNING) <= WARNINGS, "too many warnings"),
                () -> assertTrue(precision.rate(Severity.HINT) <= HINTS, "too many hints"),
                () -> assertEquals(List.of(), known.missed(samples.stream().map(Sample::name).toList()),
                        "mistakes that are known and were not found"));
    }
}
