package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.imports.manuscript.FileSymbol;
import org.plenary.dsl.imports.manuscript.Line;
import org.plenary.dsl.imports.manuscript.Manuscript;
import org.plenary.dsl.imports.manuscript.Piece;
import org.plenary.dsl.imports.manuscript.Role;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.manuscript.WrittenNote;
import org.plenary.dsl.language.Language;

/** Says of each paragraph of a text what its place tells, and tidies its words. */
final class PiecesOfText {

    private static final Pattern SYMBOL = Pattern.compile("[AES]/(?:HRC/|C\\.\\d/)?(?:RES/|DEC/)?[^ ]*\\d.*");
    private static final Pattern JOB = Pattern.compile("(?:[A-Z]{1,2}\\.)?\\d{2}-\\d{4,6}\\*?(?: ?\\([A-Z]\\))?.*");
    private static final int LONGEST_HEADING = 120;

    private final Language language;
    private final TextZones zones;
    private final String fileName;

    PiecesOfText(Language language, TextZones zones, String fileName) {
        this.language = language;
        this.zones = zones;
        this.fileName = fileName;
    }

    /** The manuscript; of the furniture, symbol and job number go into its masthead. */
    Manuscript manuscript(NoteCalls calls, List<PrintedLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        PageFurniture furniture = new PageFurniture(lines);
        furniture(lines, furniture).forEach(words -> pieces.add(masthead(words)));
        List<PrintedParagraph> paragraphs = calls.paragraphs();
        QuotedBlocks quoted = new QuotedBlocks(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            PrintedParagraph paragraph = paragraphs.get(i);
            if (paragraph.line() >= zones.start() && (i == 0 || paragraphs.get(i - 1).line() < zones.start())) {
                LinkedDrafts.line(lines, furniture).ifPresent(drafts -> pieces.add(masthead(drafts)));
                FileSymbol.of(fileName).ifPresent(symbol -> pieces.add(masthead(symbol)));
            }
            Piece piece = piece(paragraph);
            pieces.add(quoted.has(i) ? piece.asQuoted() : piece);
        }
        List<WrittenNote> notes = calls.written().stream().map(note -> new WrittenNote(note.key(), note.mark(),
                note.paragraphs().stream().map(this::tidy).toList())).toList();
        return new Manuscript(Optional.of(language), pieces, notes, List.of());
    }

    private static List<String> furniture(List<PrintedLine> lines, PageFurniture furniture) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            if (furniture.is(i) && (SYMBOL.matcher(words).matches() || JOB.matcher(words).matches())) {
                kept.add(words);
            }
        }
        return kept.stream().distinct().toList();
    }

    private static Piece masthead(String words) {
        return Piece.of(Role.MASTHEAD, Line.UNKNOWN,
                new Runs(List.of(Run.text(words, Set.of(), Optional.empty()))));
    }

    private Piece piece(PrintedParagraph misread) {
        PrintedParagraph paragraph = MisreadNumber.corrected(misread);
        Runs text = tidy(paragraph.text());
        String words = text.words();
        Role role = paragraph.line() < zones.start() ? Role.MASTHEAD : zones.isOrgan(words) ? Role.ORGAN
                : zones.isClosing(words) ? Role.CLOSING : isHeading(text) ? Role.HEADING : Role.TEXT;
        boolean bold = role == Role.HEADING && text.isAll(EnumSet.of(Style.BOLD));
        Runs plain = bold ? text.without(EnumSet.of(Style.BOLD)) : text;
        return Piece.of(role, role == Role.HEADING ? 1 : Line.UNKNOWN, plain).withRemarks(paragraph.remarks());
    }

    /** A short line that ends in no mark and begins with a capital letter or a figure. */
    private static boolean isHeading(Runs text) {
        String words = text.words();
        if (text.isAll(EnumSet.of(Style.BOLD))) {
            return true;
        }
        boolean open = !words.isEmpty() && !PageLayout.endsClause(words) && words.length() <= LONGEST_HEADING;
        return open && !Character.isLowerCase(words.charAt(0)) && Character.isLetter(words.codePointAt(0))
                && words.codePoints().anyMatch(Character::isLetter);
    }

    /** Chinese has no spaces; in other languages none stands before an apostrophe. */
    private Runs tidy(Runs text) {
        return language == Language.CHINESE ? HanText.withoutSpaces(text) : Apostrophes.closed(text);
    }
}
