package org.plenary.dsl.rules.punctuation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PlainParagraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in punctuation. */
public final class PunctuationMutations {

    private static final Set<Language> LATIN = EnumSet.of(Language.ENGLISH, Language.FRENCH, Language.RUSSIAN,
            Language.SPANISH);
    private static final Function<Draft, Stream<Block>> RECITALS = leaves(
            // Under a heading an unnumbered paragraph may end otherwise.
            passage -> Ends.isResolution(passage) && passage.blocks().stream().noneMatch(Heading.class::isInstance),
            PreambularParagraph.class);
    private static final Function<Draft, Stream<Block>> OPERATIVE = leaves(Ends::isResolution,
            OperativeParagraph.class);
    private static final Function<Draft, Stream<Block>> ITEMS = leaves(Ends::isResolution, SubParagraph.class);
    private static final Function<Draft, Stream<Block>> LISTS = Ends.blocks(Ends::isResolution,
            block -> block instanceof OperativeParagraph paragraph && !paragraph.children().isEmpty()
                    && paragraph.children().get(0) instanceof SubParagraph);
    private static final Function<Draft, Stream<Block>> HEADINGS = Ends.blocks(any -> true, Heading.class::isInstance);
    private static final Function<Draft, Stream<Block>> EVERY_NOTE = Ends.blocks(
            passage -> passage.kind() == Passage.Kind.NOTE, PlainParagraph.class::isInstance);
    /** Those whose text no other has: two notes that are alike break another rule. */
    private static final Function<Draft, Stream<Block>> NOTES = draft -> EVERY_NOTE.apply(draft)
            .filter(note -> EVERY_NOTE.apply(draft).map(other -> draft.text(other).words())
                    .filter(draft.text(note).words()::equals).count() == 1);

    private static final Pattern QUOTED_START = Pattern.compile("(?m)^ *>[ >]*([“”«]\\u00A0?)");
    private static final Pattern QUOTED_END = Pattern
            .compile("(?m)^ *>[ >]*.*[^\\u00A0](\\u00A0?[“”»])[.;؛；。]?\\n\\n");

    private PunctuationMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return Stream.of(ends(), calls(), pairs(), marks(), spaces()).flatMap(List::stream).toList();
    }

    private static List<Mutation> ends() {
        return List.of(
                new Mutation("recital-end", "a full stop after a recital", Ends.writing(Mark.STOP, RECITALS)),
                new Mutation("recital-end", "nothing after a recital", Ends.deleting(RECITALS)),
                new Mutation("recital-end", "a semicolon after a recital", Ends.writing(Mark.SEMICOLON, RECITALS)),
                new Mutation("operative-end", "a comma after a paragraph", Ends.writing(Mark.COMMA, OPERATIVE)),
                new Mutation("operative-end", "nothing after a paragraph", Ends.deleting(OPERATIVE)),
                new Mutation("sub-paragraph-end", "a colon after a sub-paragraph", Ends.writing(Mark.COLON, ITEMS)),
                new Mutation("sub-paragraph-end", "nothing after a sub-paragraph", Ends.deleting(ITEMS)),
                new Mutation("list-colon", "a semicolon before a list", Ends.writing(Mark.SEMICOLON, LISTS)),
                new Mutation("heading-end", "a full stop after a heading", Ends.adding(".", HEADINGS)),
                new Mutation("note-end", "nothing after a note", Ends.deleting(NOTES)),
                new Mutation("note-end", "a semicolon after a note", Ends.writing(Mark.SEMICOLON, NOTES)));
    }

    private static List<Mutation> calls() {
        Set<Language> after = EnumSet.of(Language.ENGLISH, Language.CHINESE);
        return List.of(
                new Mutation("call-place", "a call before the mark", after,
                        exchanging("([,;.，；。、])(\\uFFFC)(?!\\uFFFC)")),
                new Mutation("call-place", "a call behind the mark", EnumSet.complementOf(EnumSet.copyOf(after)),
                        exchanging("(?<!\\uFFFC)(\\uFFFC)([,;.،؛])(?!\\uFFFC)")));
    }

    private static List<Mutation> pairs() {
        return List.of(
                new Mutation("unpaired-mark", "a bracket lost", spoiling("(?<=[\\p{L}] ?)\\((?=[^()]{6,}\\))", "")),
                new Mutation("unpaired-mark", "a bracket too many", EnumSet.complementOf(EnumSet.of(Language.CHINESE)),
                        spoiling("(?<=\\p{L}) (?=\\p{L}{3})", " (")),
                new Mutation("unpaired-mark", "a bracket too many", EnumSet.of(Language.CHINESE),
                        spoiling("(?<=\\p{IsHan})(?=\\p{IsHan}{3})", "(")),
                new Mutation("unpaired-mark", "a quotation mark lost", spoiling("(?<=[«“][^«»“”]{9,50})[»”]", "")),
                new Mutation("quoted-paragraph", "an opening mark lost", quoted(QUOTED_START)),
                new Mutation("quoted-paragraph", "the closing mark lost", quoted(QUOTED_END)),
                new Mutation("quotation-marks", "typewriter’s marks", straight()));
    }

    private static List<Mutation> marks() {
        return List.of(
                new Mutation("foreign-mark", "a Chinese comma", LATIN, spoiling("(?<=\\p{L}), (?=\\p{L})", "，")),
                new Mutation("foreign-mark", "an Arabic semicolon", LATIN, spoiling("[\\u00A0]?;(?=$)", "؛")),
                new Mutation("foreign-mark", "an English comma", EnumSet.of(Language.ARABIC),
                        spoiling("(?<=\\p{L})،(?= \\p{L})", ",")),
                new Mutation("foreign-mark", "an English comma", EnumSet.of(Language.CHINESE),
                        spoiling("(?<=\\p{IsHan})，", ",")),
                new Mutation("foreign-mark", "full-width brackets", EnumSet.of(Language.CHINESE),
                        spoiling("\\((?=[^()]+\\))", "（")),
                new Mutation("doubled-mark", "a comma twice", spoilingWith("(?<=\\p{L})[,،，、](?=[ \\p{L}])")));
    }

    private static List<Mutation> spaces() {
        return List.of(
                new Mutation("space-before-mark", "a space before a comma",
                        draft -> texts(draft).flatMap(text -> each(text, "(?<=\\p{L})[,،，](?=[ \\p{L}])")
                                .map(found -> spaced(text, found)))),
                new Mutation("doubled-space", "a no-break space beside a space",
                        spoiling("(?<=\\p{L}) (?=\\p{L})|(?<=\\p{IsHan})(?=\\p{IsHan})", " \u00A0")),
                new Mutation("french-space", "no space before a semicolon", EnumSet.of(Language.FRENCH),
                        spoiling("\\u00A0;", ";")),
                new Mutation("french-space", "a simple space within quotation marks", EnumSet.of(Language.FRENCH),
                        spoiling("«\\u00A0", "« ")));
    }

    private static Function<Draft, Stream<Block>> leaves(Predicate<Passage> passages, Class<? extends Block> kind) {
        return Ends.blocks(passages, block -> kind.isInstance(block)
                && ((Paragraph) block).children().isEmpty());
    }

    private static Stream<PlacedText> texts(Draft draft) {
        return Ends.blocks(Ends::isResolution, any -> true).apply(draft).map(draft::text);
    }

    private static Stream<MatchResult> each(PlacedText text, String pattern) {
        return Pattern.compile(pattern).matcher(text.words()).results();
    }

    private static Function<Draft, Stream<Mutant>> spoiling(String pattern, String words) {
        return draft -> texts(draft).flatMap(text -> each(text, pattern).map(found -> wide(text,
                text.span(found.start(), found.end()), words)));
    }

    private static Function<Draft, Stream<Mutant>> spoilingWith(String pattern) {
        return draft -> texts(draft).flatMap(text -> each(text, pattern).map(found -> wide(text,
                text.span(found.start(), found.end()), found.group() + found.group())));
    }

    // In the source, where alone the marks before numbers and letters can be seen.
    private static Function<Draft, Stream<Mutant>> quoted(Pattern mark) {
        return draft -> mark.matcher(draft.source()).results().map(found -> Mutant.of(
                new Span(found.start(1) - 5, found.end(1) - found.start(1) + 8),
                new Edit(new Span(found.start(1), found.end(1) - found.start(1)), "")));
    }

    private static Mutant spaced(PlacedText text, MatchResult found) {
        Span mark = text.span(found.start(), found.end());
        return Mutant.of(mark, Edit.insert(mark.offset(), " "));
    }

    // A bracket without a partner may be either of two, so that the alarm may stand anywhere in the paragraph.
    private static Mutant wide(PlacedText text, Span span, String words) {
        Span all = text.span(0, text.words().length());
        return Mutant.of(words.isEmpty() ? all : span, new Edit(span, words));
    }

    private static Function<Draft, Stream<Mutant>> exchanging(String pattern) {
        return draft -> texts(draft).flatMap(text -> each(text, pattern).map(found -> {
            Span first = text.span(found.start(1), found.end(1));
            Span second = text.span(found.start(2), found.end(2));
            String written = draft.source().substring(first.offset(), first.end());
            Span both = new Span(first.offset(), second.end() - first.offset());
            return Mutant.of(both, new Edit(first, ""), Edit.insert(second.end(), written));
        }));
    }

    private static Function<Draft, Stream<Mutant>> straight() {
        return draft -> texts(draft).flatMap(text -> each(text, "([“”«]\\u00A0?)[^“”«»„]+(\\u00A0?[”“»])")
                .map(found -> {
                    Span opening = text.span(found.start(1), found.end(1));
                    Span closing = text.span(found.start(2), found.end(2));
                    return Mutant.of(opening, new Edit(opening, "\""), new Edit(closing, "\""));
                }));
    }
}
