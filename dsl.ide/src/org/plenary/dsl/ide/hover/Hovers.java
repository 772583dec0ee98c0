package org.plenary.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.ide.header.KeyMeanings;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.PlacedInline;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.rules.RulePages;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** What an editor shows over a place: what stands behind a mark, what a word means, why something is wrong. */
public final class Hovers {

    private final PieceHover pieces;
    private final MarkerHover markers;
    private final TextProblems problems;
    private final DrafterLanguage language;

    /**
     * @param pieces
     *            openings, citations, calls, references
     * @param markers
     *            numbers and labels
     * @param problems
     *            what is wrong with the text
     * @param language
     *            in which it is said
     */
    @Inject
    public Hovers(PieceHover pieces, MarkerHover markers, TextProblems problems, DrafterLanguage language) {
        this.pieces = pieces;
        this.markers = markers;
        this.problems = problems;
        this.language = language;
    }

    /** What is to be shown over a place, in Markdown. */
    public Optional<Hover> of(OpenText text, int offset) {
        List<String> paragraphs = new ArrayList<>();
        Span span = subject(text, offset, paragraphs);
        for (Problem problem : problems.of(text.written())) {
            if (problem.span().offset() <= offset && offset < problem.span().end()) {
                RulePages.summary(problem.code()).ifPresent(paragraphs::add);
            }
        }
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n", paragraphs)));
        hover.setRange(span == null ? null : text.lines().range(span));
        return Optional.of(hover);
    }

    /** What the place itself is about, and how far it reaches. */
    private Span subject(OpenText text, int offset, List<String> paragraphs) {
        for (HeaderEntry entry : text.reading().places().header()) {
            if (entry.keySpan().offset() <= offset && offset <= entry.keySpan().end()) {
                KeyMeanings.of(entry.key()).map(language::say).ifPresent(meaning -> paragraphs.add(language.say(
                        ServerSentence.of("hover.key", Markdown.bold(entry.key()), Markdown.plain(meaning)))));
                return entry.keySpan();
            }
        }
        Optional<Span> marker = markers.of(text, offset, paragraphs);
        if (marker.isPresent()) {
            return marker.get();
        }
        List<PlacedInline> around = InlinePlaces.at(text, offset);
        for (int i = around.size() - 1; i >= 0; i--) {
            Optional<String> words = pieces.of(text, around.get(i));
            if (words.isPresent()) {
                paragraphs.add(words.get());
                return around.get(i).span();
            }
        }
        return null;
    }
}
