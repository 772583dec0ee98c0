package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;

/** Cuts a manuscript into the lines above its text, the text with its annexes, and the lines under the text. */
final class ManuscriptCut {

    /** Styles that only the text has. */
    private static final Set<Role> OF_TEXT = EnumSet.of(Role.ORGAN, Role.RECITAL, Role.OPERATIVE, Role.SUB,
            Role.CONTINUATION, Role.PLAIN, Role.PART, Role.ANNEX);
    private static final Set<Role> ABOVE = EnumSet.of(Role.MASTHEAD, Role.TITLE);
    private static final String RULE = "[\\s_—–-]{5,}";

    private final MastheadLines masthead;
    private final DivisionFinder divisions;
    private final OpeningLexicon lexicon;

    ManuscriptCut(Language language, MastheadLines masthead, DivisionFinder divisions) {
        this.masthead = masthead;
        this.divisions = divisions;
        this.lexicon = OpeningLexicon.of(language);
    }

    /** The three of them. */
    record Cut(List<Piece> above, List<Piece> text, List<Piece> closing) {
    }

    Cut cut(List<Piece> all) {
        List<Piece> pieces = all.stream().filter(piece -> !isFurniture(piece)).toList();
        int start = start(pieces);
        List<Piece> text = new ArrayList<>();
        List<Piece> closing = new ArrayList<>();
        for (int i = start; i < pieces.size(); i++) {
            (isClosing(pieces, i) ? closing : text).add(pieces.get(i));
        }
        return new Cut(pieces.subList(0, start), text, closing);
    }

    private static boolean isFurniture(Piece piece) {
        return piece.grid().isEmpty() && piece.number().isEmpty()
                && (piece.text().isEmpty() || !piece.text().calls() && piece.words().matches(RULE));
    }

    private int start(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (OF_TEXT.contains(pieces.get(i).role())) {
                return i;
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (divisions.speaks(pieces.get(i))) {
                return withRecitalsBefore(pieces, firstPart(pieces, i));
            }
        }
        return withoutOrgan(pieces);
    }

    /** The letter and the title of the first part stand before the organ's line. */
    private int firstPart(List<Piece> pieces, int organ) {
        List<Section> parts = divisions.parts(pieces).sections();
        int before = divisions.parts(pieces).before().size();
        return parts.isEmpty() ? organ : Math.min(organ, before);
    }

    /** In old texts a recital stands before the organ: "Whereas …, The General Assembly". */
    private int withRecitalsBefore(List<Piece> pieces, int organ) {
        int start = organ;
        while (start > 0 && isRecital(pieces.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isRecital(Piece piece) {
        String words = piece.text().folded().words();
        return piece.role() == Role.TEXT && !masthead.isMastheadLine(words)
                && lexicon.part(words).filter(part -> part == Part.PREAMBULAR).isPresent();
    }

    /** A decision: its text follows the title. */
    private int withoutOrgan(List<Piece> pieces) {
        int start = 0;
        while (start < pieces.size() && (ABOVE.contains(pieces.get(start).role())
                || masthead.isMastheadLine(pieces.get(start).text().folded().words()))) {
            start++;
        }
        boolean titled = pieces.subList(0, start).stream().anyMatch(piece -> piece.role() == Role.TITLE);
        while (!titled && start < pieces.size() && isTitle(pieces.get(start))) {
            start++;
        }
        return start;
    }

    private static boolean isTitle(Piece piece) {
        return piece.role() == Role.HEADING || piece.role() == Role.TEXT && HeadingLook.isHeading(piece.text());
    }

    /** Meeting and date, each in its line, where nothing but an annex or a part follows. */
    private boolean isClosing(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.role() != Role.TEXT) {
            return piece.role() == Role.CLOSING;
        }
        boolean words = masthead.isClosingLine(piece.text().folded().words());
        return words && piece.number().isEmpty() && (at + 1 == pieces.size() || isClosing(pieces, at + 1)
                || !divisions.annexes(pieces.subList(at + 1, at + 2)).sections().isEmpty()
                || divisions.parts(pieces).sections().stream()
                        .anyMatch(part -> part.designation().equals(pieces.get(at + 1).text().folded().words())));
    }
}
