package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.header.HeaderReading;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;

/** Writes the header of a resolution as a drafter would, from the facts of its English cover. */
final class CoverHeader {

    private static final Pattern ITEM = Pattern.compile("Agenda item (.+)");
    private static final Pattern MEETING = Pattern.compile("(\\d+)\\p{L}+( \\(resumed\\))?.*");
    private static final Pattern REPORT = Pattern.compile("\\[on the report of the (.+ Committee|.+\\)) "
            + "\\((A/\\S+), para\\. (\\d+)\\)\\]");
    private static final Pattern PLENARY = Pattern.compile("\\[(?:without reference|on a proposal).* \\((.+)\\)\\]");
    private static final Pattern VOTE = Pattern.compile("(?s).* vote of (\\d+) to (\\d+), with (\\d+) .*");
    private static final Pattern AT_MEETING = Pattern.compile(".* at its (\\d+)\\p{L}+ meeting.*");

    private final List<HeaderEntry> entries = new ArrayList<>();

    private CoverHeader() {
    }

    /**
     * The header in a language.
     *
     * @param english
     *            the English cover, for the facts
     * @param translated
     *            the cover in the language, for what may differ: the date of issue
     */
    static Header of(Language language, PrintedCover english, PrintedCover translated) {
        CoverHeader header = new CoverHeader();
        header.add("symbol", Optional.of(english.symbol()));
        header.add("language", Optional.of(language.code()));
        header.add("title", Optional.of("?"));
        header.add("agenda-item", find(ITEM, english.line(LineKind.AGENDA_ITEM)).map(match -> match.group(1)));
        header.add("adopted", english.markedDate("#adoptionDate"));
        header.add("issued", translated.markedDate("#dateOfIssuance"));
        header.add("original", english.line(LineKind.ORIGINAL).map(line -> "en"));
        header.addMeeting(english);
        header.addSource(english);
        header.add("vote", find(VOTE, english.line(LineKind.VOTE)).map(match -> match.group(1) + "-" + match.group(2)
                + "-" + match.group(3)));
        return header.read();
    }

    private void addMeeting(PrintedCover english) {
        Optional<MatchResult> closing = find(MEETING, english.line(LineKind.MEETING));
        Optional<MatchResult> above = find(AT_MEETING, english.line(LineKind.SECURITY_COUNCIL));
        add("meeting", closing.map(match -> match.group(1) + Optional.ofNullable(match.group(2)).orElse(""))
                .or(() -> above.map(match -> match.group(1))));
    }

    private void addSource(PrintedCover english) {
        Optional<String> line = english.line(LineKind.SOURCE);
        Optional<MatchResult> report = find(REPORT, line);
        Optional<MatchResult> plenary = find(PLENARY, line);
        add("committee", report.map(match -> match.group(1) + ", " + match.group(2) + ", " + match.group(3))
                .or(() -> plenary.map(match -> "none")));
        add("draft", plenary.map(match -> match.group(1).replace(" and ", ", ")));
    }

    private Header read() {
        HeaderReading reading = new HeaderReader().read(entries, Optional.empty());
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(entries.get(0).value() + ": " + reading.problems());
        }
        return reading.header();
    }

    private void add(String key, Optional<String> value) {
        value.ifPresent(text -> entries.add(new HeaderEntry(key, text, Span.NONE, Span.NONE)));
    }

    private static Optional<MatchResult> find(Pattern pattern, Optional<String> line) {
        return line.map(text -> pattern.matcher(text.replaceAll("\\s+|\u00a0", " "))).filter(Matcher::matches)
                .map(Matcher::toMatchResult);
    }
}
