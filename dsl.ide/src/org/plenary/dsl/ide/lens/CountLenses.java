package org.plenary.dsl.ide.lens;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.plenary.dsl.ide.count.PartCount;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/** Shows above each part how long it is, and above the text how long it is in all. */
public final class CountLenses {

    /** Says nothing to the server when it is clicked: the count is all there is to it. */
    private static final String NO_COMMAND = "";

    private final DrafterLanguage language;

    /**
     * @param language
     *            in which they are shown
     */
    @Inject
    public CountLenses(DrafterLanguage language) {
        this.language = language;
    }

    /** The lenses of a text. */
    public List<CodeLens> of(OpenText text) {
        List<PartCount> parts = PartCount.of(text.document());
        List<CodeLens> lenses = new ArrayList<>();
        if (parts.isEmpty()) {
            return lenses;
        }
        int paragraphs = parts.stream().mapToInt(PartCount::paragraphs).sum();
        int words = parts.stream().mapToInt(PartCount::words).sum();
        lenses.add(lens(text, new Span(0, 0), length(ServerSentence.of("count.in-all"), paragraphs, words)));
        for (PartCount part : parts) {
            lenses.add(lens(text, part.place(), length(part.name(), part.paragraphs(), part.words())));
        }
        return lenses;
    }

    private static Sentence length(Sentence part, int paragraphs, int words) {
        return paragraphs == 0 ? ServerSentence.of("count.part.words", part, number("word", words))
                : ServerSentence.of("count.part", part, number("paragraph", paragraphs), number("word", words));
    }

    private static Sentence number(String what, int number) {
        return number == 1 ? ServerSentence.of("count.one-" + what) : ServerSentence.of("count." + what + "s", number);
    }

    private CodeLens lens(OpenText text, Span place, Sentence title) {
        return new CodeLens(text.lines().range(place.offset(), place.offset()),
                new Command(language.say(title), NO_COMMAND), null);
    }
}
