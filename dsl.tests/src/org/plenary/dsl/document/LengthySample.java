package org.plenary.dsl.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.dsl.source.Span;

/** A long text made of a sample: sections of operative paragraphs, the second level of headings skipped. */
final class LengthySample {

    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS = 10;

    private final SampleWords words;
    private final Document sample;

    LengthySample(SampleWords words, Document sample) {
        this.words = words;
        this.sample = sample;
    }

    Document document() {
        List<Block> body = new ArrayList<>(sample.body());
        for (int section = 1; section <= SECTIONS; section++) {
            body.addAll(section(section));
        }
        return new Document(sample.language(), sample.header(), sample.properties(),
                sample.masthead(), body, sample.closing(),
                sample.annexes(), sample.notes());
    }

    private List<Block> section(int section) {
        String id = "section-" + section;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(id, 1, words.content("heading.1"), Span.NONE));
        blocks.add(new Heading(id + "-under", 3, words.content("heading.2"), Span.NONE));
        int first = (section - 1) * PARAGRAPHS + 6;
        IntStream.range(first, first + PARAGRAPHS).mapToObj(this::paragraph).forEach(blocks::add);
        return blocks;
    }

    private Block paragraph(int number) {
        return new OperativeParagraph("para-" + number, words.operativeMarker(number),
                words.content("draft.operative.1"), List.of(), Span.NONE);
    }
}
