package org.plenary.dsl.rules.punctuation;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Spoils the ends of paragraphs. */
final class Ends {

    private static final Pattern MARK = Pattern.compile("[\\u00A0]?[,;:.،؛，；：。](?=\\uFFFC*$)");
    private static final Pattern BARE = Pattern.compile("(?<=[\\p{L}\\p{N})”»]) *$");

    private Ends() {
    }

    /** Another mark in place of the one at the end of each block. */
    static Function<Draft, Stream<Mutant>> writing(Mark mark, Function<Draft, Stream<Block>> blocks) {
        return draft -> blocks.apply(draft)
                .flatMap(block -> at(draft.text(block), MARK, mark.written(draft.language())));
    }

    /** No mark at the end of each block; the alarm stands at the last letter, before » or a call of a footnote. */
    static Function<Draft, Stream<Mutant>> deleting(Function<Draft, Stream<Block>> blocks) {
        return draft -> blocks.apply(draft).flatMap(block -> at(draft.text(block), MARK, ""));
    }

    /** Something new at the end of each block. */
    static Function<Draft, Stream<Mutant>> adding(String words, Function<Draft, Stream<Block>> blocks) {
        return draft -> blocks.apply(draft).flatMap(block -> at(draft.text(block), BARE, words));
    }

    /** The blocks of such passages. */
    static Function<Draft, Stream<Block>> blocks(Predicate<Passage> passages, Predicate<Block> blocks) {
        return draft -> draft.passages().stream().filter(passages).flatMap(passage -> Stream
                .concat(passage.blocks().stream(), passage.statements().stream().map(each -> each.paragraph()))
                .distinct()).filter(blocks);
    }

    /** Passages in which an organ speaks. */
    static boolean isResolution(Passage passage) {
        return passage.blocks().stream().anyMatch(OrganLine.class::isInstance);
    }

    private static Stream<Mutant> at(PlacedText text, Pattern pattern, String words) {
        Matcher mark = pattern.matcher(text.words());
        if (!mark.find() || mark.start() == 0) {
            return Stream.empty();
        }
        Span end = text.span(Math.max(0, mark.start() - 3), mark.start());
        Span place = mark.end() > mark.start() ? text.span(mark.start(), mark.end()) : new Span(end.end(), 0);
        return Stream.of(Mutant.of(new Span(end.offset(), place.end() - end.offset()), new Edit(place, words)));
    }
}
