package org.plenary.dsl.ide.count;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.WordCount;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * How long a part of a text is.
 *
 * @param name
 *            "Preamble", "Operative part"; of an annex its own, as it prints
 * @param paragraphs
 *            how many recitals, or numbered paragraphs
 * @param words
 *            see {@link WordCount}
 * @param place
 *            where it begins
 */
public record PartCount(Sentence name, int paragraphs, int words, Span place) {

    /** The parts of a text that it has, in their order. */
    public static List<PartCount> of(Document document) {
        List<PartCount> counts = new ArrayList<>();
        List<Block> body = document.body().stream().filter(block -> !(block instanceof Division)).toList();
        List<Block> preamble = body.stream().filter(PreambularParagraph.class::isInstance).toList();
        add(ServerSentence.of("count.preamble"), preamble, preamble.size(), counts);
        int first = body.indexOf(preamble.isEmpty() ? null : preamble.get(preamble.size() - 1));
        List<Block> rest = body.stream().filter(block -> !preamble.contains(block)
                && (body.indexOf(block) > first || block instanceof OperativeParagraph)).toList();
        add(ServerSentence.of("count.operative-part"), rest, numbered(rest), counts);
        document.body().stream().filter(Division.class::isInstance).map(Division.class::cast)
                .forEach(part -> counts.add(of(part)));
        document.annexes().forEach(annex -> counts.add(of(annex)));
        return counts;
    }

    private static void add(Sentence name, List<Block> blocks, int paragraphs, List<PartCount> counts) {
        if (!blocks.isEmpty()) {
            counts.add(new PartCount(name, paragraphs, WordCount.of(blocks), blocks.get(0).span()));
        }
    }

    private static PartCount of(Division division) {
        int paragraphs = numbered(division.blocks())
                + (int) division.blocks().stream().filter(PreambularParagraph.class::isInstance).count();
        return new PartCount(Sentence.asItIs(division.designation()), paragraphs, WordCount.of(division.blocks()),
                division.span());
    }

    private static int numbered(List<Block> blocks) {
        return (int) blocks.stream().filter(OperativeParagraph.class::isInstance).count();
    }
}
