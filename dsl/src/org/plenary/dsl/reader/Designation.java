package org.plenary.dsl.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.numbering.NumberForms;

/**
 * What heads a part, an annex or an appendix, beside its title. The drafter may write it ("Annex II. Terms of
 * reference", "附件二") or leave it to the tool ("Terms of reference").
 *
 * @param printed
 *            "Annex II", "A"
 * @param numeral
 *            as a reference cites it: "II"; empty for an only annex
 * @param titleStart
 *            how many characters of the heading's words come before the title
 */
record Designation(String printed, String numeral, int titleStart) {

    private static final String NUMERAL = "([IVXLC]+|[A-Z]|[0-9]+|[一二三四五六七八九十]+|ال\\p{L}+)";
    private static final String END = "(?:\\s*$|\\s*[.:：—–]\\s*|\\s+-\\s+|\\s*\\R\\s*)";
    /** A heading that begins with its number or letter: "IV", "B. Rules", "2. Scope". */
    private static final Pattern NUMBERED = Pattern.compile("^" + NUMERAL + END);

    /** The designation of the group at this place among its like. */
    static Designation of(Group group, List<Group> alike, NumberForms forms) {
        int number = alike.indexOf(group) + 1;
        int counted = alike.size() == 1 ? 0 : number;
        String words = SourceText.of(group.heading().orElseThrow().getContent());
        return switch (group.kind()) {
            case PART -> part(words, forms.part(number));
            case ANNEX -> named(words, forms.annex(0), forms.annex(counted));
            case APPENDIX -> named(words, forms.appendix(0), forms.appendix(counted));
            case BODY -> throw new IllegalArgumentException("The body has no designation");
        };
    }

    /** What a reference to a heading prints: its number ("II"), or the whole heading if it has none. */
    static String cited(String heading) {
        Matcher numbered = NUMBERED.matcher(heading);
        return numbered.find() ? numbered.group(1) : heading;
    }

    private static Designation part(String words, String due) {
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.find()) {
            return new Designation(numbered.group(1), numbered.group(1), numbered.end());
        }
        return new Designation(due, due, 0);
    }

    private static Designation named(String words, String name, String due) {
        Matcher written = Pattern.compile("^" + Pattern.quote(name) + "\\s*" + NUMERAL + "?" + END).matcher(words);
        if (!written.find()) {
            return new Designation(due, due.substring(name.length()).strip(), 0);
        }
        String numeral = written.group(1) == null ? "" : written.group(1);
        int end = numeral.isEmpty() ? name.length() : written.end(1);
        return new Designation(words.substring(0, end), numeral, written.end());
    }
}
