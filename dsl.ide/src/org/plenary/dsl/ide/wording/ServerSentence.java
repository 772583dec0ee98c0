package org.plenary.dsl.ide.wording;

import java.util.List;
import org.plenary.dsl.wording.Sentence;

/** What the server says beside the problems of a text: its words stand in the files beside this class. */
public final class ServerSentence {

    private ServerSentence() {
    }

    /** A sentence of these files; its arguments are those of any {@link Sentence}. */
    public static Sentence of(String key, Object... arguments) {
        return new Sentence(ServerSentence.class, key, List.of(arguments));
    }
}
