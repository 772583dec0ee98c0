package org.plenary.dsl.drafting;

import java.util.Locale;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.files.SourceFolder;
import org.plenary.dsl.language.Language;

/** A name for a draft's file, from its title: {@code safety-of-journalists.resolution}, {@code 海洋法.zh.resolution}. */
public final class DraftFileName {

    private static final int LONGEST = 60;

    private final String title;
    private final Organ organ;
    private final Language language;

    /**
     * The name for a draft.
     *
     * @param title
     *            null where the organ gives none
     */
    public DraftFileName(String title, Organ organ, Language language) {
        this.title = title;
        this.organ = organ;
        this.language = language;
    }

    /** The name, with its ending; it holds no character that a file system refuses. */
    public String text() {
        String words = title == null ? organ.name() : title;
        String stem = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return shortened(stem.isEmpty() ? "draft" : stem) + ending();
    }

    /** English is what one expects, so it is not said. */
    private String ending() {
        return (language == Language.ENGLISH ? "" : "." + language.code()) + SourceFolder.ENDING;
    }

    private static String shortened(String stem) {
        if (stem.codePointCount(0, stem.length()) <= LONGEST) {
            return stem;
        }
        String start = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        int lastWord = start.lastIndexOf('-');
        return lastWord > 0 ? start.substring(0, lastWord) : start;
    }
}
