package org.plenary.dsl.imports.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.header.HeaderKey;

/** Reads the lines under a text: meeting, date and vote. What a header has no key for becomes a remark. */
final class ClosingReading {

    private static final Pattern ENGLISH = Pattern.compile("by (\\d{1,3}) votes? to (none|\\d{1,3})(?: \\([^()]*\\))?"
            + "(?:, with (\\d{1,3}|no) abstentions?)?.*", Pattern.DOTALL);
    private static final Pattern FRENCH = Pattern.compile("par (\\d{1,3}) voix contre (zéro|une|\\d{1,3})"
            + "(?: \\([^()]*\\))?(?:, avec (\\d{1,3}|une) abstentions?)?.*", Pattern.DOTALL);

    private final ClosingWords words;
    private final WrittenDates dates;
    private final FactEntries facts;

    ClosingReading(ClosingWords words, WrittenDates dates, FactEntries facts) {
        this.words = words;
        this.dates = dates;
        this.facts = facts;
    }

    void read(Runs line) {
        String text = line.words().strip();
        dates.find(text).ifPresent(date -> facts.add(HeaderKey.ADOPTED, date.date().toString()));
        words.meeting(text).ifPresent(meeting -> facts.add(HeaderKey.MEETING, meeting));
        readVote(ENGLISH, text);
        readVote(FRENCH, text);
        if (words.tellsHow(text)) {
            facts.remark("Under the imported text stood “" + text + "”; of this the header has only the meeting and "
                    + "the vote.");
        }
    }

    private void readVote(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        if (matcher.find()) {
            facts.add(HeaderKey.VOTE, matcher.group(1) + "-" + count(matcher.group(2)) + "-" + count(matcher.group(3)));
        }
    }

    private static String count(String written) {
        return written == null || written.matches("none|no|zéro") ? "0" : written.equals("une") ? "1" : written;
    }
}
