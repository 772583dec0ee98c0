package org.plenary.dsl.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.language.Language;

/**
 * Knows the words with which the paragraphs of a resolution open and which print in italics: "Recalling also", "Takes
 * note with appreciation". Only the words are known that the United Nations prints so: "Takes note", not "Takes note
 * of".
 */
public final class OpeningLexicon {

    // The longest phrases counted have 80 characters; what they are written with (vowel signs, spaces) is folded.
    private static final int LONGEST = 100;
    private static final String QUOTATION_MARKS = "“”„\"«»「『";

    private final boolean spaced;
    private final Agreement agreement;
    private final Repetition repetition;
    private final List<String> leadIns;
    private final Map<Part, Set<String>> phrases = new EnumMap<>(Part.class);

    private OpeningLexicon(Language language) {
        PhraseTable table = PhraseTable.of(language);
        spaced = language != Language.CHINESE;
        agreement = Agreement.of(language);
        repetition = new Repetition(table.rows("adverb").stream().map(this::key).toList(), language);
        leadIns = table.rows("lead-in");
        for (Part part : Part.values()) {
            phrases.put(part, table.rows(part.name().toLowerCase(Locale.ROOT)).stream().map(this::key)
                    .collect(Collectors.toUnmodifiableSet()));
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

    // Each paragraph of a quoted resolution opens with a quotation mark.
    private static boolean isPrologue(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || QUOTATION_MARKS.indexOf(c) >= 0;
    }

    // 在这方面回顾: the verb stands after an adverbial that prints upright.
    private Optional<OpeningPhrase> afterLeadIn(CharSequence text, int start, Part part) {
        for (String words : leadIns) {
            int end = start + words.length();
            if (end < text.length() && words.contentEquals(text.subSequence(start, end))) {
                return longest(text, text.charAt(end) == '，' ? end + 1 : end, part);
            }
        }
        return Optional.empty();
    }

    private Optional<OpeningPhrase> longest(CharSequence text, int start, Part part) {
        FoldedText folded = FoldedText.of(text, start, LONGEST);
        int length = longest(folded, phrases.get(part));
        if (length == 0) {
            // The preamble of a section stands among operative paragraphs, and a recital may be numbered in old texts.
            length = longest(folded, phrases.get(part.other()));
        }
        return length == 0 ? Optional.empty() : Optional.of(new OpeningPhrase(start, folded.sourceEnd(length)));
    }

    private int longest(FoldedText text, Set<String> known) {
        for (int length = text.length(); length > 0; length--) {
            if (endsWord(text, length) && isKnown(key(text.substring(length)), known)) {
                return length;
            }
        }
        return 0;
    }

    private boolean endsWord(FoldedText text, int length) {
        boolean letter = Character.isLetter(text.charAt(length - 1));
        return letter && (!spaced || length == text.length() || !Character.isLetterOrDigit(text.charAt(length)));
    }

    private boolean isKnown(String phrase, Set<String> known) {
        return known.contains(phrase) || known.contains(repetition.without(phrase));
    }

    // A phrase begins with a capital or, in Russian, does not; the sentence decides, so both are one.
    private String key(String phrase) {
        String folded = FoldedText.fold(phrase);
        return agreement.neutral(Character.toLowerCase(folded.charAt(0)) + folded.substring(1));
    }
}
