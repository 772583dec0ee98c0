package org.plenary.dsl.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/**
 * Asks for what a header does not say and nothing else tells. A line that is there but empty or wrong is not asked for
 * again.
 */
final class MissingKeys {

    private static final Set<HeaderKey> ASKED_FOR = EnumSet.of(HeaderKey.LANGUAGE, HeaderKey.TITLE, HeaderKey.ORGAN,
            HeaderKey.SESSION);

    private final HeaderEntries entries;
    private final Optional<HeaderEntry> first;

    /**
     * @param first
     *            the first line of the header, where to ask
     */
    MissingKeys(HeaderEntries entries, Optional<HeaderEntry> first) {
        this.entries = entries;
        this.first = first;
    }

    /** Whether a header may be asked for this key, so that its line cannot simply be left out. */
    static boolean asksFor(Object key) {
        return ASKED_FOR.contains(key);
    }

    /**
     * What is missing in a header.
     *
     * @param likely
     *            the language in which the text seems to be, if something tells
     */
    List<Problem> problems(Header header, Optional<Language> likely) {
        Span place = first.map(HeaderEntry::keySpan).orElse(new Span(0, 0));
        List<Problem> problems = new ArrayList<>();
        if (entries.find(HeaderKey.LANGUAGE).isEmpty()) {
            problems.add(HeaderRule.MISSING_LANGUAGE.at(place).curedBy(likely.stream().flatMap(this::said).toList()));
        }
        if (isMissing(HeaderKey.TITLE) && !header.of(Organ.SECURITY_COUNCIL)) {
            problems.add(HeaderRule.MISSING_TITLE.at(place));
        }
        if (header.organ().isEmpty() && isMissing(HeaderKey.ORGAN)) {
            problems.add(HeaderRule.MISSING_ORGAN.at(place));
        }
        if (header.session().isEmpty() && isMissing(HeaderKey.SESSION) && sitsInSessions(header)) {
            problems.add(HeaderRule.MISSING_SESSION.at(place));
        }
        return problems;
    }

    /** A line for the language, above the first one. */
    private Stream<Fix> said(Language language) {
        String line = HeaderKey.LANGUAGE.text() + ": " + language.code();
        return first.filter(entry -> isMissing(HeaderKey.LANGUAGE)).stream().map(
                entry -> Fix.choice(Sentence.of("header-missing-language.fix", line),
                        Edit.insert(entry.line().offset(), line + "\n")));
    }

    private boolean isMissing(HeaderKey key) {
        return !entries.mentions(key);
    }

    /**
     * The Security Council is in session without end, and a conference of Model United Nations has no session at all.
     */
    private static boolean sitsInSessions(Header header) {
        return header.rules().isEmpty() && (header.of(Organ.GENERAL_ASSEMBLY)
                || header.of(Organ.HUMAN_RIGHTS_COUNCIL) || header.of(Organ.ECONOMIC_AND_SOCIAL_COUNCIL));
    }
}
