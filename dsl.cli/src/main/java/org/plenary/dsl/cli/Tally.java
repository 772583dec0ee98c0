package org.plenary.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.source.Severity;

/** What came of all texts together. */
final class Tally {

    private int texts;
    private int changed;
    private long errors;
    private long warnings;
    private long hints;
    private int exit = ExitCode.FINE;

    void add(Outcome outcome) {
        texts++;
        changed += outcome.changed();
        addProblems(outcome);
    }

    /** What was found apart from the texts, in their settings. */
    void addProblems(Outcome outcome) {
        errors += outcome.count(Severity.ERROR);
        warnings += outcome.count(Severity.WARNING);
        hints += outcome.count(Severity.HINT);
        exit = Math.max(exit, outcome.exit());
    }

    /** A fault that concerns no single text. */
    void add(Message fault) {
        errors++;
        exit = ExitCode.MISUSE;
    }

    int texts() {
        return texts;
    }

    int changed() {
        return changed;
    }

    int exit() {
        return exit;
    }

    /** {@code no errors}, {@code 2 errors}, {@code 1 error, 3 warnings and 2 hints}. */
    String problems() {
        List<String> parts = new ArrayList<>();
        if (errors > 0 || warnings + hints == 0) {
            parts.add(errors == 0 ? "no errors" : counted(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(counted(warnings, "warning"));
        }
        if (hints > 0) {
            parts.add(counted(hints, "hint"));
        }
        return listed(parts);
    }

    boolean hasProblems() {
        return errors + warnings > 0;
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** {@code 1 text}, {@code 2 texts}. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
