package org.plenary.dsl.spelling;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/**
 * What the words of a text are held against: a dictionary, and the drafter's own words.
 *
 * @param dictionaries
 *            those of this machine
 * @param ownWords
 *            those that drafters added
 * @param text
 *            the file of the text; empty where it has none yet
 * @param folder
 *            where the drafter keeps dictionaries, if that was said
 * @param demanded
 *            whether the settings beside the text ask for it, so that a missing dictionary has to be told
 */
public record Spelling(Dictionaries dictionaries, OwnWordFiles ownWords, Optional<Path> text, Optional<Path> folder,
        boolean demanded) {

    /** Whether there is a dictionary of a language. */
    public boolean has(Language language) {
        return dictionaries.has(language, folder);
    }

    /** Tells right words from wrong ones; empty where there is no dictionary, or it is not read yet. */
    public Optional<Speller> speller(Language language) {
        return dictionaries.of(language, folder, text).map(dictionary -> new Speller(language, dictionary,
                text.map(file -> ownWords.of(file, language)).orElse(OwnWords.NONE)));
    }
}
