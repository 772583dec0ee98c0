package org.plenary.dsl.imports;

import org.plenary.dsl.wording.Sentence;

/** Whoever waits for an import: is told how far it is, and may end it. */
public interface ImportWatch {

    /** Nobody waits. */
    ImportWatch NONE = percent -> true;

    /**
     * Is told, now and then, how much is done.
     *
     * @param percent
     *            0 to 100
     * @return whether to go on
     */
    boolean reached(int percent);

    /**
     * Tells how much is done, and ends the import if that is wanted.
     *
     * @throws ImportException
     *             if the import is to end
     */
    default void report(int percent) throws ImportException {
        if (!reached(percent)) {
            throw new ImportException(Sentence.of("import.stopped"));
        }
    }
}
