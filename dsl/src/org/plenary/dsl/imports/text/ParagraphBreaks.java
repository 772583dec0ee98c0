package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * Finds with which lines paragraphs begin: by the number or letter that is due, by empty lines and indents, and where a
 * file has kept neither, by the mark at the end of the line before and the words of a known opening phrase. A paragraph
 * that a page has cut goes on over the cut.
 */
final class ParagraphBreaks {

    private static final Pattern LOOSE_NUMBER = Pattern.compile("[“\"«]? ?(\\d{1,3})[.,] ?(?=\\p{L}|$|[“\"«(]).*");
    private static final Pattern LETTERED = Pattern.compile("[“\"«]? ?(?:\\(|（)?[\\p{L}\\d]{1,5} ?[)）].*");

    private static final int LONGEST_MARKER = 8;
    private static final int LONGEST_HEADING = 60;

    private final List<PrintedLine> lines;
    private final PageLayout layout;
    private final OpeningLexicon lexicon;
    private final TextZones zones;
    private final boolean russian;
    private final boolean chinese;
    private final List<WrittenMarker> open = new ArrayList<>();
    private int number;
    /** Of a resolution that the text quotes, paragraph by paragraph: "“1. Calls upon …". */
    private int quotedNumber;

    ParagraphBreaks(List<PrintedLine> lines, PageLayout layout, TextZones zones, Language language) {
        this.lines = lines;
        this.layout = layout;
        this.lexicon = OpeningLexicon.of(language);
        this.zones = zones;
        this.russian = language == Language.RUSSIAN;
        this.chinese = language == Language.CHINESE;
    }

    /** For each line whether a paragraph begins with it. */
    List<Boolean> find() {
        List<Boolean> breaks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || begins(lines.get(i - 1), lines.get(i));
            if (begins) {
                count(lines.get(i).words());
            }
            breaks.add(begins);
        }
        return breaks;
    }

    private boolean begins(PrintedLine before, PrintedLine line) {
        String words = line.words();
        boolean ended = PageLayout.endsClause(before.words());
        if (isMarkerAlone(before.words()) || LineJoin.endsParted(before.words()) && !layout.isApart(line)) {
            return false;
        }
        if (zones.isOrgan(words) || zones.isOrgan(before.words()) || zones.isClosing(words) && ended) {
            return true;
        }
        if (isMarked(words, ended || isHeading(before), line)) {
            return true;
        }
        boolean bold = isBold(line);
        if (bold != isBold(before) || bold && layout.isApart(line)) {
            return true;
        }
        if (layout.isIndented()) {
            return layout.indent(line) > 0 && !isCut(before, line) || layout.isApart(line) && ended;
        }
        if (layout.isLineForParagraph()) {
            return ended || layout.isApart(line) && !isCut(before, line);
        }
        if (layout.isApart(line)) {
            return !isCut(before, line);
        }
        return ended && (opens(words) || layout.isShort(before) && isCapital(words));
    }

    /** A number or letter that is due, in its place; any marker of a list, where space sets the line apart. */
    private boolean isMarked(String words, boolean ended, PrintedLine line) {
        Optional<WrittenMarker> marker = WrittenMarker.read(words);
        if (marker.isPresent() && marker.get().isNumber()) {
            int due = (marker.get().quotationMark().isEmpty() ? number : quotedNumber) + 1;
            return marker.get().number() == due && (ended || layout.isApart(line) || isMarkerAlone(words))
                    || marker.get().number() == 1 && ended;
        }
        if (LOOSE_NUMBER.matcher(words).matches() && looseNumber(words) == number + 1) {
            return ended || layout.isApart(line);
        }
        boolean lettered = marker.isPresent() && LETTERED.matcher(words).matches();
        return lettered && (ended || isFollowing(marker.get())) || marker.isPresent() && ended
                && (isFollowing(marker.get()) || marker.get().isFirst() && chinese);
    }

    /** Some extractions set the number of a paragraph on a line of its own. */
    private static boolean isMarkerAlone(String words) {
        return words.length() <= LONGEST_MARKER
                && WrittenMarker.read(words).filter(marker -> marker.text().length() == words.length()).isPresent();
    }

    private boolean isFollowing(WrittenMarker marker) {
        return open.stream().anyMatch(marker::follows);
    }

    private static int looseNumber(String words) {
        String digits = words.replaceAll("^[“\"« ]*(\\d{1,3}).*$", "$1");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
    }

    private void count(String words) {
        Optional<WrittenMarker> marker = WrittenMarker.read(words);
        if (marker.isPresent() && !marker.get().isNumber()) {
            open.removeIf(other -> marker.get().follows(other));
            open.add(marker.get());
        } else if (marker.filter(found -> !found.quotationMark().isEmpty()).isPresent()) {
            quotedNumber = marker.get().number();
            open.clear();
        } else if (marker.isPresent() || LOOSE_NUMBER.matcher(words).matches()) {
            number = marker.map(WrittenMarker::number).orElseGet(() -> looseNumber(words));
            open.clear();
        }
    }

    /** Whether a page or a picture has cut the paragraph: it had not ended, and what follows does not begin one. */
    private boolean isCut(PrintedLine before, PrintedLine line) {
        String words = line.words();
        if (PageLayout.endsClause(before.words()) && !LineJoin.endsParted(before.words())) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(words.charAt(0)) && !russian
                || Character.isDigit(words.charAt(0)) || !layout.isShort(before);
        return goesOn && !opens(words);
    }

    private boolean opens(String words) {
        if (!russian && Character.isLowerCase(words.charAt(0))) {
            return false;
        }
        return lexicon.find(words, number > 0 ? Part.OPERATIVE : Part.PREAMBULAR).isPresent();
    }

    /** A heading is bold as a whole. */
    private static boolean isBold(PrintedLine line) {
        return line.text().isAll(EnumSet.of(Style.BOLD));
    }

    /** A letter or a few words that stand apart: "A", "Article 12". */
    private boolean isHeading(PrintedLine line) {
        return line.words().length() <= LONGEST_HEADING && layout.isApart(line);
    }

    private static boolean isCapital(String words) {
        return !Character.isLowerCase(words.charAt(0));
    }
}
