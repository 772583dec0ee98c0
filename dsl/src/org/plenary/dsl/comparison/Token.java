package org.plenary.dsl.comparison;

/**
 * The smallest piece that changes as a whole: a word, a Chinese character, a mark of punctuation, spaces, a reference.
 *
 * @param text
 *            as it prints
 * @param meaning
 *            two tokens of the same meaning are no change: a reference to the same paragraph by its new number, a
 *            space at which no line breaks
 * @param look
 *            how it prints
 */
record Token(String text, String meaning, Look look) {

    /** How much of it a reader reads: its letters and digits. */
    int weight() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
