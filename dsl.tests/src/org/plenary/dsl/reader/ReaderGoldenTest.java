package org.plenary.dsl.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.source.Problem;

/**
 * Each text in {@code cases/reader} is read as {@code golden/reader} says: its structure, then the problems found in
 * reading it. What the families of rules say about it is tested with them.
 */
class ReaderGoldenTest {

    private static final String ENDING = ".resolution";

    private static final Set<String> RULES = RuleTable.families().stream().flatMap(family -> family.rules().stream())
            .map(Rule::code).collect(Collectors.toSet());

    private final Plenary plenary = Plenary.create();

    @Test
    void textsAreReadAsExpected() throws IOException {
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> cases = Files.list(GoldenFolder.cases("reader"))) {
            for (Path text : cases.sorted().toList()) {
                made.put(text.getFileName().toString().replace(ENDING, ".txt"), read(text));
            }
        }
        GoldenFolder.named("reader").compare(made);
    }

    private String read(Path file) throws IOException {
        String text = Files.readString(file);
        Reading reading = plenary.read(file.toUri(), text);
        StringBuilder shown = new StringBuilder(Structure.of(reading.document()));
        reading.problems().stream().filter(problem -> !RULES.contains(problem.code()))
                .forEach(problem -> shown.append(show(problem, text)));
        return shown.toString();
    }

    private static String show(Problem problem, String text) {
        int start = problem.span().offset();
        String place = text.substring(start, start + problem.span().length());
        return problem.severity() + " " + problem.code() + " at “" + place.lines().findFirst().orElse("") + "”: "
                + problem.message() + "\n";
    }
}
