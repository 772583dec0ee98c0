package org.plenary.dsl.spelling;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what the words of a text are held against, and knows whether an editor wants spelling to be checked. */
@Singleton
public class Spellings {

    private final Dictionaries dictionaries;
    private final OwnWordFiles ownWords;
    private volatile Preference preference = new Preference(false, Optional.empty());

    /** What is preferred where no settings say otherwise. */
    private record Preference(boolean on, Optional<Path> folder) {
    }

    @Inject
    public Spellings(Dictionaries dictionaries, OwnWordFiles ownWords) {
        this.dictionaries = dictionaries;
        this.ownWords = ownWords;
    }

    /**
     * Prefers something else from now on. At first nothing is checked: what is said must not depend on the machine.
     *
     * @param on
     *            whether to check spelling where no settings say otherwise
     * @param folder
     *            where dictionaries lie, if not where the system has them
     */
    public void prefer(boolean on, Optional<Path> folder) {
        preference = new Preference(on, folder);
    }

    /** Whether to check spelling where no settings say otherwise. */
    public boolean preferred() {
        return preference.on();
    }

    /**
     * What the words of a text are held against.
     *
     * @param text
     *            its file, if it has one
     * @param folder
     *            the folder of dictionaries that its settings name
     * @param demanded
     *            whether its settings ask for it
     */
    public Spelling of(Optional<Path> text, Optional<Path> folder, boolean demanded) {
        return new Spelling(dictionaries, ownWords, text, folder.or(preference::folder), demanded);
    }
}
