package org.plenary.dsl.rules.openings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.header.NearestWord;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.PhraseUse;
import org.plenary.dsl.lexicon.PhraseUses;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/** Openings that no resolution counted has: mostly misspelt ones. */
final class UnknownOpenings {

    /** An opening is offered if it was used so often; rarer ones are known, but seldom meant. */
    private static final int OFTEN = 20;
    private static final int MOST_WORDS = 3;

    private final Draft draft;
    private final Findings findings;
    private final PhraseUses uses;
    private final Adverbs adverbs;

    UnknownOpenings(Draft draft, Findings findings, PhraseUses uses) {
        this.draft = draft;
        this.findings = findings;
        this.uses = uses;
        this.adverbs = new Adverbs(draft.language());
    }

    void look(Paragraph paragraph) {
        PlacedText text = draft.text(paragraph);
        if (paragraph.content().isEmpty() || paragraph.content().get(0) instanceof Bracketed
                || text.words().chars().filter(Character::isLetter).count() < 2) {
            return;
        }
        Part part = paragraph instanceof PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
        List<Integer> ends = ends(text.words());
        int first = ends.stream().mapToInt(Integer::intValue).min().orElse(0);
        List<Fix> fixes = new ArrayList<>();
        for (int end : ends) {
            nearest(text.words().substring(0, end), part).ifPresent(near -> fixes.add(
                    Fix.writing(text.span(0, end), near)));
        }
        findings.report(OpeningRule.UNKNOWN, text.span(0, first),
                sentence(text.words().substring(0, first), part, fixes), fixes.toArray(Fix[]::new));
    }

    private static Sentence sentence(String words, Part part, List<Fix> fixes) {
        String key = part == Part.PREAMBULAR ? "unknown-opening.recital" : "unknown-opening.operative";
        return fixes.isEmpty() ? Sentence.of(key, words) : Sentence.of(key + ".or", words, fixes.get(0).title());
    }

    private Optional<String> nearest(String words, Part part) {
        Set<String> known = new TreeSet<>();
        for (PhraseUse use : uses.of(draft.language(), part)) {
            if (use.total() >= OFTEN && isAlike(use.phrase(), words)) {
                known.add(use.phrase());
            }
        }
        return words.length() < MOST_WORDS ? Optional.empty() : NearestWord.find(words, known)
                .filter(near -> distinct(near, words));
    }

    // One word is misspelt, by a letter or two; the others are the same.
    private boolean isAlike(String phrase, String words) {
        if (Math.abs(phrase.length() - words.length()) > 2) {
            return false;
        }
        if (draft.language() == Language.CHINESE) {
            return adverbs.degree(phrase) == 0;
        }
        String[] known = phrase.split(" ");
        String[] written = words.split("[ \\u00A0]");
        int other = 0;
        for (int i = 0; i < Math.min(known.length, written.length); i++) {
            other += known[i].equals(written[i]) ? 0 : 1;
        }
        return known.length == written.length && other == 1;
    }

    // Two Han characters are often one change away from other words altogether.
    private boolean distinct(String near, String words) {
        return draft.language() != Language.CHINESE || near.endsWith(words.substring(words.length() - 1));
    }

    /** Where the first one, two and three words end; in Chinese the first four characters, three, two. */
    private List<Integer> ends(String words) {
        List<Integer> ends = new ArrayList<>();
        if (draft.language() == Language.CHINESE) {
            for (int end = Math.min(4, words.length()); end >= Math.min(2, words.length()); end--) {
                ends.add(end);
            }
            return ends;
        }
        for (int i = 1; i <= words.length() && ends.size() < MOST_WORDS; i++) {
            boolean ended = i == words.length() || !isOfWord(words.charAt(i));
            if (ended && isOfWord(words.charAt(i - 1))) {
                ends.add(i);
            }
        }
        return ends;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-';
    }
}
