package org.plenary.dsl.ide.contentassist;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Continuation;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.ide.hover.OpeningHover;
import org.plenary.dsl.ide.text.InlinePlaces;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.PhraseUse;
import org.plenary.dsl.lexicon.PhraseUses;
import org.plenary.dsl.lexicon.Repetition;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/**
 * How a paragraph can open: the phrases that this organ uses in this part and language, the most frequent first; and
 * before them, after a paragraph that opens with the same verb, the form that is due (又回顾 after 回顾).
 */
final class OpeningProposals {

    private static final int MOST = 100;

    private final PhraseUses uses;
    private final NumberProposals numbers;
    private final OpeningHover explanations;
    private final DrafterLanguage drafter;

    @Inject
    OpeningProposals(PhraseUses uses, NumberProposals numbers, OpeningHover explanations, DrafterLanguage drafter) {
        this.numbers = numbers;
        this.uses = uses;
        this.explanations = explanations;
        this.drafter = drafter;
    }

    List<CompletionItem> of(Caret caret) {
        Part part = part(caret);
        Language language = caret.text().language();
        Organ organ = caret.text().document().header().organ().orElse(Organ.GENERAL_ASSEMBLY);
        String written = caret.text().source().substring(caret.openingStart(), caret.offset());
        Repetition repetition = Repetition.of(language);
        Run run = Run.before(caret, part, repetition);
        List<CompletionItem> items = new ArrayList<>();
        Set<String> proposed = new HashSet<>();
        for (PhraseUse use : ranked(language, part, organ)) {
            boolean due = !run.isEmpty() && run.degree() > 0 && repetition.base(use.phrase()).equals(run.base());
            String phrase = due ? repetition.form(repetition.degree(use.phrase()) == 0 ? use.phrase()
                    : run.opening(), part, run.degree()) : use.phrase();
            boolean wanted = due || repetition.degree(use.phrase()) == 0 || !written.isEmpty();
            if (wanted && matches(phrase, written, language) && proposed.add(phrase) && items.size() < MOST) {
                items.add(item(caret, phrase, use.in(organ), organ, due).ranked(due ? 0 : 1, items.size()));
            }
        }
        return items;
    }

    /** Below a numbered paragraph, and not below a heading, another numbered paragraph begins. */
    private static Part part(Caret caret) {
        Optional<Block> above = caret.above(block -> !(block instanceof Continuation));
        boolean numbered = above.filter(block -> block instanceof OperativeParagraph || block instanceof SubParagraph)
                .isPresent();
        return numbered || caret.marker().isPresent() ? Part.OPERATIVE : Part.PREAMBULAR;
    }

    private List<PhraseUse> ranked(Language language, Part part, Organ organ) {
        return uses.of(language, part).stream()
                .filter(use -> use.in(organ) > 0)
                .sorted(Comparator.comparingInt((PhraseUse use) -> use.in(organ)).reversed()).toList();
    }

    private static boolean matches(String phrase, String written, Language language) {
        return phrase.toLowerCase(language.locale()).startsWith(written.toLowerCase(language.locale()));
    }

    private Item item(Caret caret, String phrase, int count, Organ organ, boolean due) {
        Language language = caret.text().language();
        Span replaced = replaced(caret);
        boolean space = language != Language.CHINESE && !caret.text().source().startsWith(" ", replaced.end());
        boolean unnumbered = caret.marker().isEmpty() && part(caret) == Part.OPERATIVE;
        String opening = (unnumbered ? numbers.next(caret) + " " : "") + (space ? phrase + " " : phrase);
        return Item.of(caret, phrase, opening, replaced, CompletionItemKind.Keyword).filter(phrase)
                .detail(drafter.say(due ? ServerSentence.of("opening.due") : uses(count, organ)))
                .documentation(explanations.of(language, part(caret), phrase).orElse(""));
    }

    /** What was begun; and where a phrase stands there already, the whole of it, so that none stands there twice. */
    private static Span replaced(Caret caret) {
        int start = caret.openingStart();
        int end = InlinePlaces.at(caret.text(), caret.offset()).stream()
                .filter(piece -> piece.inline() instanceof Opening && piece.span().offset() == start)
                .mapToInt(piece -> piece.span().end()).findFirst().orElse(caret.offset());
        boolean sameLine = caret.text().lines().line(end) == caret.text().lines().line(caret.offset());
        return new Span(start, (sameLine ? end : caret.offset()) - start);
    }

    private Sentence uses(int count, Organ organ) {
        return ServerSentence.of("opening.uses", String.format(drafter.spoken().locale(), "%,d", count),
                ServerSentence.of("organ." + organ));
    }
}
