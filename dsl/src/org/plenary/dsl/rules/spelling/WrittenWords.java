package org.plenary.dsl.rules.spelling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Span;

/** The words of a text that can be misspelt: those of its paragraphs, headings, notes, titles and sponsors. */
final class WrittenWords {

    private final Draft draft;
    private final WordScan scan;

    WrittenWords(Draft draft) {
        this.draft = draft;
        this.scan = new WordScan(draft.language());
    }

    /** Shows each word. */
    void each(Consumer<WrittenWord> deed) {
        draft.places().header().stream().filter(WrittenWords::isProse).forEach(entry -> header(entry, deed));
        for (Passage passage : draft.passages()) {
            for (Statement statement : passage.statements()) {
                block(statement.paragraph(), statement.paragraph().content(), deed);
            }
            passage.blocks().forEach(block -> {
                if (block instanceof Heading heading) {
                    block(heading, heading.content(), deed);
                }
            });
        }
        divisions(draft.document().body(), deed);
        divisions(draft.document().annexes(), deed);
    }

    private static boolean isProse(HeaderEntry entry) {
        String key = entry.key().strip();
        return key.equals(HeaderKey.SPONSORS.text()) || key.equals(HeaderKey.TITLE.text())
                || key.startsWith(HeaderKey.TITLE.text() + "-");
    }

    /** The value stands as it was written, with its marks. */
    private void header(HeaderEntry entry, Consumer<WrittenWord> deed) {
        Span place = entry.valueSpan();
        if (place.offset() >= 0 && place.end() <= draft.source().length()) {
            String value = draft.source().substring(place.offset(), place.end());
            scan.each(value, new BitSet(), (start, end) -> deed.accept(new WrittenWord(value.substring(start, end),
                    new Span(place.offset() + start, end - start))));
        }
    }

    private void divisions(List<? extends Block> blocks, Consumer<WrittenWord> deed) {
        for (Block block : blocks) {
            if (block instanceof Division division) {
                block(division, new ArrayList<>(division.title()), deed);
                divisions(division.blocks(), deed);
            }
        }
    }

    private void block(Block block, List<Inline> content, Consumer<WrittenWord> deed) {
        PlacedText text = draft.text(block);
        BitSet silent = SilentPlaces.of(content, text.words());
        scan.each(text.words(), silent, (start, end) -> deed.accept(
                new WrittenWord(text.words().substring(start, end), text.span(start, end))));
    }
}
