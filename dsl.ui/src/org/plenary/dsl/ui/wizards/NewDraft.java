package org.plenary.dsl.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.DraftFileName;
import org.plenary.dsl.drafting.FreshDraft;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.ui.defaults.Defaults;

/**
 * What was entered about a new text.
 *
 * @param organ
 *            who is to adopt it
 * @param language
 *            its language
 * @param kind
 *            resolution or decision
 * @param title
 *            as entered
 * @param session
 *            as entered
 * @param sponsors
 *            as entered, by commas, also Arabic and Chinese ones
 */
record NewDraft(Organ organ, Language language, TextKind kind, String title, String session, String sponsors) {

    /** The Security Council gives its resolutions no title; everybody else does. */
    boolean hasTitle() {
        return organ != Organ.SECURITY_COUNCIL;
    }

    /** The key of the sentence that says what is still to be entered; empty if nothing is. */
    Optional<String> lack() {
        if (hasTitle() && title.isBlank()) {
            return Optional.of("new.no-title");
        }
        return Defaults.isSession(session) ? Optional.empty() : Optional.of("new.no-session");
    }

    /** The name that its file gets if no other is wished for. */
    String fileName() {
        return new DraftFileName(hasTitle() && !title.isBlank() ? title : null, organ, language).text();
    }

    FreshDraft draft() {
        Optional<String> words = hasTitle() ? Optional.of(title.strip()) : Optional.empty();
        Optional<Integer> number = session.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(session.strip()));
        List<String> names = Arrays.stream(sponsors.split("[,\u060C\uFF0C\u3001;]")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
        return new FreshDraft(organ, language, kind, words, number, names);
    }
}
