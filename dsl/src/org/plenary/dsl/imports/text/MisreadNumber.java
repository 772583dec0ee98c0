package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** Corrects the number of a paragraph that a scan has misread: "1, Recognizes" for "1. Recognizes". */
final class MisreadNumber {

    private static final Pattern COMMA = Pattern.compile("(\\d{1,3}),(?= ?\\p{Lu})");

    private MisreadNumber() {
    }

    /** The paragraph, with a remark where it was corrected. */
    static PrintedParagraph corrected(PrintedParagraph paragraph) {
        Matcher matcher = COMMA.matcher(paragraph.words());
        if (!matcher.lookingAt()) {
            return paragraph;
        }
        List<Run> runs = new ArrayList<>();
        runs.add(Run.text(matcher.group(1) + ".", Set.of(), Optional.empty()));
        runs.addAll(paragraph.text().after(matcher.end()).all());
        return paragraph.withText(new Runs(runs).folded())
                .with("In the imported text the number of this paragraph reads “" + matcher.group() + "”.");
    }
}
