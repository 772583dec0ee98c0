package org.plenary.dsl.ide.header;

import java.util.Optional;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.wording.Sentence;

/** What each key of the header means, in a sentence for a drafter. */
public final class KeyMeanings {

    private KeyMeanings() {
    }

    /** The sentence on a key, as it stands in the header; of the title of a part, {@code title-A}, too. */
    public static Optional<Sentence> of(String key) {
        return HeaderKey.of(key.startsWith("title-") ? "title" : key)
                .map(known -> ServerSentence.of("key." + known.text()));
    }
}
