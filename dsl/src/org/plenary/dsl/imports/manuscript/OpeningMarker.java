package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OpeningPhrase;
import org.plenary.dsl.lexicon.Part;

/** Sets the opening phrase of a paragraph apart: as the file has it in italics, else as the lexicon knows it. */
final class OpeningMarker {

    private static final String QUOTATION_MARKS = "“”„\"«»「『 \u00a0";
    /** In italics by an oversight: the comma and the space after a phrase. */
    private static final String TAIL = " \u00a0,،，:：;؛；.";
    private static final Set<Style> ITALIC = EnumSet.of(Style.ITALIC);

    private final OpeningLexicon lexicon;
    private final InlineBuilder inlines;

    OpeningMarker(Language language) {
        this.lexicon = OpeningLexicon.of(language);
        this.inlines = new InlineBuilder(language);
    }

    List<Inline> mark(Runs text, Part part) {
        String words = text.words();
        Optional<OpeningPhrase> known = lexicon.find(words, part);
        if (known.filter(phrase -> isInverted(text, phrase)).isPresent()) {
            return mark(text.without(ITALIC), known.get().start(), known.get().end(), known.get().end());
        }
        int start = 0;
        while (start < words.length() && QUOTATION_MARKS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        int end = italicEnd(text, start);
        int phraseEnd = withoutTail(words, start, end);
        if (phraseEnd > start && !words.substring(end).isBlank()) {
            return mark(text, start, phraseEnd, end);
        }
        return known.map(phrase -> mark(text, phrase.start(), phrase.end(), phrase.end()))
                .orElseGet(() -> inlines.of(text));
    }

    /** Some Arabic files have the phrase upright and everything after it in italics. */
    private static boolean isInverted(Runs text, OpeningPhrase phrase) {
        return text.after(phrase.end()).isAll(ITALIC) && !text.before(phrase.end()).isAll(ITALIC);
    }

    /** Where the italics end in which this place stands; the place itself where it is upright. */
    private static int italicEnd(Runs text, int start) {
        int at = 0;
        int end = start;
        for (Run run : text.all()) {
            int runEnd = at + run.text().length();
            if (runEnd > start) {
                if (!run.styles().contains(Style.ITALIC) || at > end) {
                    return end;
                }
                end = runEnd;
            }
            at = runEnd;
        }
        return end;
    }

    private static int withoutTail(String words, int start, int end) {
        int last = end;
        while (last > start && TAIL.indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private List<Inline> mark(Runs text, int start, int phraseEnd, int italicEnd) {
        List<Inline> marked = new ArrayList<>(inlines.of(text.before(start)));
        marked.add(new Opening(inlines.of(text.before(phraseEnd).after(start).without(ITALIC))));
        List<Run> rest = new ArrayList<>(text.before(italicEnd).after(phraseEnd).without(ITALIC).all());
        rest.addAll(text.after(italicEnd).all());
        marked.addAll(inlines.of(new Runs(rest)));
        return marked;
    }
}
