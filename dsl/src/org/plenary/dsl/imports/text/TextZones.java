package org.plenary.dsl.imports.text;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.manuscript.MastheadLines;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.lexicon.Part;

/** Where the lines above a text end, and which lines stand under it. */
final class TextZones {

    private static final String COMMAS = ",،，";
    /** No masthead has more lines, sponsors and all. */
    private static final int LONGEST_MASTHEAD = 80;

    private final MastheadLines masthead;
    private final OrganLines organs;
    private final OpeningLexicon lexicon;
    private final int start;

    TextZones(List<PrintedLine> lines, Language language) {
        this.masthead = new MastheadLines(language);
        this.organs = OrganLines.of(language);
        this.lexicon = OpeningLexicon.of(language);
        this.start = find(lines);
    }

    /** The first line of the text: the organ's, or a recital before it; 0 where no organ speaks and none opens. */
    int start() {
        return start;
    }

    /** Whether a line names the organ that speaks. */
    boolean isOrgan(String line) {
        return organs.find(line).isPresent();
    }

    /** Whether what stands under a text begins with a line. */
    boolean isClosing(String line) {
        return masthead.isClosingLine(line);
    }

    private int find(List<PrintedLine> lines) {
        int organ = organ(lines);
        int end = organ < 0 ? Math.min(lines.size(), LONGEST_MASTHEAD) : organ;
        for (int i = 0; i < end; i++) {
            String words = lines.get(i).words();
            if (isRecital(words) && !masthead.isMastheadLine(words)) {
                return i;
            }
        }
        return Math.max(organ, 0);
    }

    /** The organ's line ends in a comma; in the masthead stands the same name without one. */
    private int organ(List<PrintedLine> lines) {
        int last = -1;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_MASTHEAD); i++) {
            String words = lines.get(i).words();
            Optional<OrganName> organ = organs.find(words);
            if (organ.isPresent()) {
                if (COMMAS.indexOf(words.charAt(words.length() - 1)) >= 0) {
                    return i;
                }
                last = i;
            }
        }
        return last;
    }

    /** A recital ends in a comma, or is a line among lines; a title that begins with such a word does not. */
    private boolean isRecital(String words) {
        return words.length() > 20 && lexicon.part(words).filter(part -> part == Part.PREAMBULAR).isPresent()
                && PageLayout.endsClause(words);
    }
}
