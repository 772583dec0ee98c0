package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.source.Span;

/** The words of a text with their places, for whoever reports something in them. Found when they are asked for. */
public final class PlacedTexts {

    private final List<HeaderEntry> header;
    private final Function<ParagraphReference, String> printed;
    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, PlacedText> found = new HashMap<>();

    /** What stands in a block, and where the block stands. */
    private record Written(Span place, List<Inline> content) {

        static final Written NOTHING = new Written(Span.NONE, List.of());
    }

    PlacedTexts(List<HeaderEntry> header, Function<ParagraphReference, String> printed) {
        this.header = List.copyOf(header);
        this.printed = printed;
    }

    /** Keeps what a block was written as. */
    void put(String block, Span place, List<Inline> content) {
        written.put(block, new Written(place, content));
    }

    /**
     * The words of a paragraph, a heading (of a division: its whole heading) or a note's paragraph, by the id of the
     * block; without words for a block of another kind.
     */
    public synchronized PlacedText of(String block) {
        return found.computeIfAbsent(block, id -> {
            Written text = written.getOrDefault(id, Written.NOTHING);
            return ContentPlaces.of(text.content(), text.place(), printed);
        });
    }

    /** Where the value of a header key was written, if it was. */
    public Optional<Span> header(String key) {
        return header.stream().filter(entry -> entry.key().equals(key)).map(HeaderEntry::valueSpan).findFirst();
    }

    /** The lines of the header, as written. */
    public List<HeaderEntry> header() {
        return header;
    }
}
