package org.plenary.dsl.spelling;

import java.nio.file.Path;

/**
 * A dictionary as Hunspell has them.
 *
 * @param affixes
 *            how its words change their forms, {@code fr.aff}
 * @param words
 *            the words themselves, {@code fr.dic}
 */
record DictionaryFiles(Path affixes, Path words) {
}
