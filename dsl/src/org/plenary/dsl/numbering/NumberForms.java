package org.plenary.dsl.numbering;

import java.util.List;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * The printed forms of numbers in one language: of paragraphs ("1.", in Arabic "1 -"), sub-paragraphs ("(a)", "a)",
 * "(أ)"), parts, annexes and appendices. The numbers themselves are the same in all six languages, so that references
 * agree. Every number begins at 1.
 */
public final class NumberForms {

    private final Language language;
    private final Wording wording;
    private final OrdinalWords ordinals;
    private final List<LevelForm> levels;

    private NumberForms(Wording wording) {
        this.language = wording.language();
        this.wording = wording;
        this.ordinals = new OrdinalWords(wording, "annex");
        this.levels = LevelForms.of(language);
    }

    /** The forms of this language. */
    public static NumberForms of(Language language) {
        return of(Wording.of(language));
    }

    /** The forms of the language of these words, where they are read already. */
    public static NumberForms of(Wording wording) {
        return new NumberForms(wording);
    }

    /** The number of an operative paragraph, or of a numbered paragraph of an annex: "1.", "1 -". */
    public Marker operative(int number, boolean supplied) {
        String end = language == Language.ARABIC ? " -" : ".";
        return new Marker(number + end, Integer.toString(number), supplied);
    }

    /** The marker of a sub-paragraph that the tool supplies; level 1 is "(a)", level 2 "(i)", to any depth. */
    public Marker subParagraph(int level, int number) {
        return levels.get((level - 1) % levels.size()).marker(number);
    }

    /** The letters of a sub-item, as of an agenda: 1 is "a", 27 is "aa"; in Arabic "أ", "أ أ". */
    public String letters(int number) {
        return language == Language.ARABIC ? Letters.ARABIC.of(number) : Letters.LATIN_LOWER.of(number);
    }

    /** Letters of a sub-item in the brackets of the language: "(a)", "a)", "(أ)". */
    public String bracketed(String letters) {
        LevelForm first = levels.get(0);
        return first.before() + letters + first.after();
    }

    /** What heads a part of a resolution: "A"; in Arabic the name of the letter, "ألف". */
    public String part(int number) {
        return language == Language.ARABIC ? Letters.ARABIC_NAMES.of(number) : Letters.LATIN_UPPER.of(number);
    }

    /** What heads an annex: "Annex II", "附件二", "المرفق الثاني"; 0 stands for the only one: "Annex". */
    public String annex(int number) {
        return numbered("annex", number);
    }

    /** What heads an appendix to an annex; 0 stands for the only one. */
    public String appendix(int number) {
        return numbered("appendix", number);
    }

    /** A reference from the cited markers of a paragraph and of those under it: "2 (a)", "2 a)", "2(a)". */
    public String join(List<String> cited) {
        return String.join(language == Language.CHINESE ? "" : " ", cited);
    }

    private String numbered(String kind, int number) {
        String name = wording.text(kind);
        return number == 0 ? name : wording.text("numbered", name, numeral(number));
    }

    private String numeral(int number) {
        return switch (language) {
            case ARABIC -> ordinals.of(number);
            case CHINESE -> HanNumerals.of(number);
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> RomanNumerals.upper(number);
        };
    }
}
