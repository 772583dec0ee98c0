package org.plenary.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.plenary.dsl.ide.count.PartCount;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.source.Span;

/** Shows above each part how long it is, and above the text how long it is in all. */
public final class CountLenses {

    /** Says nothing to the server when it is clicked: the count is all there is to it. */
    private static final String NO_COMMAND = "";

    /** The lenses of a text. */
    public List<CodeLens> of(OpenText text) {
        List<PartCount> parts = PartCount.of(text.document());
        List<CodeLens> lenses = new ArrayList<>();
        if (parts.isEmpty()) {
            return lenses;
        }
        int paragraphs = parts.stream().mapToInt(PartCount::paragraphs).sum();
        int words = parts.stream().mapToInt(PartCount::words).sum();
        lenses.add(lens(text, new Span(0, 0), "In all: " + count(paragraphs, words)));
        for (PartCount part : parts) {
            lenses.add(lens(text, part.place(), part.name() + ": " + count(part.paragraphs(), part.words())));
        }
        return lenses;
    }

    private static String count(int paragraphs, int words) {
        String numbered = paragraphs == 0 ? "" : paragraphs == 1 ? "1 paragraph, " : paragraphs + " paragraphs, ";
        return numbered
                + (words == 1 ? "1 word" : words + " words");
    }

    private static CodeLens lens(OpenText text, Span place, String title) {
        return new CodeLens(text.lines().range(place.offset(), place.offset()), new Command(title, NO_COMMAND), null);
    }
}
