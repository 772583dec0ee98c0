package org.plenary.dsl.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The keys of the header, the same English words in every language: {@code agenda-item} is {@link #AGENDA_ITEM}. */
public enum HeaderKey {

    SYMBOL, LANGUAGE, TITLE, STATUS, ORGAN, SESSION, AGENDA_ITEM, ADOPTED, MEETING, VOTE, ISSUED, COMMITTEE, DRAFT,
    SPONSORS, ORIGINAL, BASE, DISTRIBUTION, JOB, NUMBERING, RULES;

    /** The key as it stands in the header. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key that is written exactly so. */
    public static Optional<HeaderKey> of(String written) {
        return Arrays.stream(values()).filter(key -> key.text().equals(written)).findFirst();
    }
}
