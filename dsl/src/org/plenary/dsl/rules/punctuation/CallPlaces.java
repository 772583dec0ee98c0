package org.plenary.dsl.rules.punctuation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Footnotes are called on the side of a mark that the language calls them on; several at one place go together. */
final class CallPlaces {

    private static final String CALLS = PlacedText.CALL + "(?:,?[ \\u00A0]?" + PlacedText.CALL + ")*";
    private static final String MARK = "(?<mark>[\\u00A0\\u202F]?[,;:.،؛，；：。、])";
    // A digit after the mark parts numbers.
    private static final Pattern MARK_LAST = Pattern.compile("(?<calls>" + CALLS + ")" + MARK + "(?![\\d.])");
    private static final Pattern MARK_FIRST = Pattern.compile(MARK + "(?<calls>" + CALLS + ")");

    private final Findings findings;
    private final CallSide side;

    CallPlaces(Findings findings, Language language) {
        this.findings = findings;
        this.side = CallSide.of(language);
    }

    void look(PlacedText text) {
        if (text.keys().isEmpty()) {
            return;
        }
        Matcher wrong = (side == CallSide.AFTER_MARK ? MARK_LAST : MARK_FIRST).matcher(text.words());
        while (wrong.find()) {
            report(text, wrong);
        }
    }

    private void report(PlacedText text, Matcher found) {
        String mark = found.group("mark");
        Span marked = text.span(found.start("mark"), found.end("mark"));
        Span calls = text.span(found.start("calls"), found.end("calls"));
        Edit away = new Edit(marked, "");
        if (side == CallSide.AFTER_MARK) {
            findings.report(PunctuationRule.CALL_PLACE, calls, Sentence.of("call-place.after", bare(mark)), Fix.safe(
                    Sentence.of("call-place.after.fix", bare(mark)), Edit.insert(calls.offset(), mark), away));
        } else {
            findings.report(PunctuationRule.CALL_PLACE, calls, Sentence.of("call-place.before", bare(mark)), Fix.safe(
                    Sentence.of("call-place.before.fix", bare(mark)), away, Edit.insert(calls.end(), mark)));
        }
    }

    private static String bare(String mark) {
        return mark.substring(mark.length() - 1);
    }
}
