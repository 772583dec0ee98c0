package org.plenary.dsl.imports.akn;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;

/** How many opening phrases there are, and how many had to be marked in the source text. */
final class OpeningCount {

    private static final Pattern MARKED = Pattern.compile("(?m)^(?:[0-9]+ ?[.-] |#\\. )?\\*[^*]+\\*");

    private long all;
    private long marked;

    void add(ImportedFile imported) {
        all += paragraphs(imported.read().document().body()).filter(OpeningCount::opens).count();
        marked += MARKED.matcher(imported.source()).results().count();
    }

    /** The share that is found without a mark. */
    double share() {
        return 1 - (double) marked / all;
    }

    private static Stream<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Division part ? paragraphs(part.blocks())
                : block instanceof PreambularParagraph || block instanceof OperativeParagraph
                        ? Stream.of((Paragraph) block)
                        : Stream.empty());
    }

    private static boolean opens(Paragraph paragraph) {
        return paragraph.content().stream().anyMatch(Opening.class::isInstance);
    }

    @Override
    public String toString() {
        return marked + " of " + all + " opening phrases are marked";
    }
}
