package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.numbering.NumberForms;

/** Finds where parts, annexes and appendices begin: by their style, or by the words that head them. */
final class DivisionFinder {

    private static final String NUMERAL = "[ \u00a0]*(?:[IVXLC]+|[0-9]+|[A-Z]|[一二三四五六七八九十]+|ال\\p{L}+)?";

    private final NumberForms forms;
    private final OrganLines organs;
    private final Pattern annex;
    private final Pattern appendix;

    DivisionFinder(Language language) {
        this.forms = NumberForms.of(language);
        this.organs = OrganLines.of(language);
        this.annex = heading(forms.annex(0));
        this.appendix = heading(forms.appendix(0));
    }

    private static Pattern heading(String name) {
        return Pattern.compile("(?iu)" + Pattern.quote(name) + NUMERAL);
    }

    Sections annexes(List<Piece> pieces) {
        return Sections.of(pieces, piece -> heads(piece, Role.ANNEX, annex), Role.ANNEX_TITLE);
    }

    Sections appendices(List<Piece> pieces) {
        return Sections.of(pieces, piece -> heads(piece, Role.APPENDIX, appendix), Role.APPENDIX_TITLE);
    }

    /** The parts of a composite resolution: in each an organ speaks, under a letter that is next. */
    Sections parts(List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> piece.role() == Role.PART)) {
            return Sections.of(pieces, piece -> piece.role() == Role.PART, Role.PART_TITLE);
        }
        long organLines = pieces.stream().filter(this::speaks).count();
        if (organLines < 2) {
            return new Sections(pieces, List.of());
        }
        List<Piece> heads = new ArrayList<>();
        for (Piece piece : pieces) {
            if (isUnknown(piece) && words(piece).equals(forms.part(heads.size() + 1))) {
                heads.add(piece);
            }
        }
        return Sections.of(pieces, piece -> heads.stream().anyMatch(head -> head == piece), Role.PART_TITLE);
    }

    /** Whether an organ begins to speak here. */
    boolean speaks(Piece piece) {
        return !piece.quoted() && (piece.role() == Role.ORGAN
                || isUnknown(piece) && organs.find(words(piece)).isPresent());
    }

    private static boolean heads(Piece piece, Role role, Pattern words) {
        return piece.role() == role || isUnknown(piece) && words.matcher(words(piece)).matches();
    }

    private static boolean isUnknown(Piece piece) {
        return !piece.quoted() && piece.number().isEmpty()
                && (piece.role() == Role.TEXT || piece.role() == Role.HEADING);
    }

    private static String words(Piece piece) {
        return piece.text().folded().words().strip();
    }
}
