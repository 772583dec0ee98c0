package org.plenary.dsl.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * Knows the words with which the paragraphs of a resolution open and which print in italics: "Recalling also", "Takes
 * note with appreciation". Only the words are known that the United Nations prints so: "Takes note", not "Takes note
 * of".
 */
public final class OpeningLexicon {

    // No phrase counted has more words; in Chinese, characters.
    private static final int LONGEST = 24;
    private static final String QUOTATION_MARKS = "“”„\"«»「『";

    private final Words words;
    private final PhraseSearch search;
    private final List<String> leadIns;
    private final Map<Part, PhraseTree> phrases = new EnumMap<>(Part.class);

    private OpeningLexicon(Language language) {
        PhraseTable table = PhraseTable.of(language);
        words = new Words(language);
        search = new PhraseSearch(table.tree("adverb", words), table.tree("qualifier", words));
        leadIns = table.rows("lead-in");
        for (Part part : Part.values()) {
            phrases.put(part, table.tree(part.name().toLowerCase(Locale.ROOT), words));
        }
    }

    /** Reads the lexicon of a language; keep it, since its file is read each time. */
    public static OpeningLexicon of(Language language) {
        return new OpeningLexicon(language);
    }

    /** The length of the opening phrase with which the text begins, in UTF-16 units; 0 if it begins with none. */
    public int match(CharSequence text, Part part) {
        return find(text, part).filter(phrase -> phrase.start() == 0).map(OpeningPhrase::end).orElse(0);
    }

    /** Where the opening phrase stands: at the start, or after a quotation mark or upright words of introduction. */
    public Optional<OpeningPhrase> find(CharSequence text, Part part) {
        int start = 0;
        while (start < text.length() && isPrologue(text.charAt(start))) {
            start++;
        }
        Optional<OpeningPhrase> first = longest(text, start, part);
        return first.isPresent() ? first : afterLeadIn(text, start, part);
    }

    /**
     * Which part a paragraph belongs to that begins so, where its number does not tell: "Decides" opens an operative
     * paragraph, "Deciding" a preambular one. Empty if it opens with no known phrase, or with one of both parts.
     */
    public Optional<Part> part(CharSequence text) {
        int preambular = count(text, Part.PREAMBULAR);
        int operative = count(text, Part.OPERATIVE);
        if (preambular == operative) {
            return Optional.empty();
        }
        return Optional.of(operative > preambular ? Part.OPERATIVE : Part.PREAMBULAR);
    }

    private int count(CharSequence text, Part part) {
        int start = find(text, part).map(OpeningPhrase::start).orElse(0);
        return search.longest(phrases.get(part), words.of(text, start, LONGEST, new ArrayList<>()));
    }

    // Each paragraph of a quoted resolution opens with a quotation mark.
    private static boolean isPrologue(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || QUOTATION_MARKS.indexOf(c) >= 0;
    }

    // 在这方面回顾: the verb stands after an adverbial that prints upright.
    private Optional<OpeningPhrase> afterLeadIn(CharSequence text, int start, Part part) {
        for (String leadIn : leadIns) {
            int end = start + leadIn.length();
            if (end < text.length() && leadIn.contentEquals(text.subSequence(start, end))) {
                return longest(text, text.charAt(end) == '，' ? end + 1 : end, part);
            }
        }
        return Optional.empty();
    }

    private Optional<OpeningPhrase> longest(CharSequence text, int start, Part part) {
        List<Integer> ends = new ArrayList<>(LONGEST);
        List<String> first = words.of(text, start, LONGEST, ends);
        int count = search.longest(phrases.get(part), first);
        if (count == 0) {
            // The preamble of a section stands among operative paragraphs; old texts number their recitals.
            count = search.longest(phrases.get(part.other()), first);
        }
        return count == 0 ? Optional.empty() : Optional.of(new OpeningPhrase(start, ends.get(count - 1)));
    }
}
