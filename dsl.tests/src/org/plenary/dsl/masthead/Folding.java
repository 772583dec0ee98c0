package org.plenary.dsl.masthead;

import java.text.Normalizer;

/** Makes two lines equal that differ only in what the files of the United Nations write now one way, now another. */
final class Folding {

    private Folding() {
    }

    static String of(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC)
                // Marks of direction, the Arabic lengthening stroke, Arabic vowel signs and doubling.
                .replaceAll("[\\p{Cf}\u0640\u064b-\u0652]", "")
                .replace('\u2011', '-').replace('\u2010', '-').replace('’', '\'')
                // A Latin e stands for the Russian one in "51-e заседание", a Latin a for the Spanish sign in "51a".
                .replace("-e ", "-е ").replaceAll("(\\d)a ", "$1ª ").replace("ª", "a")
                // Spaces before a colon, after a slash, at brackets and between word and number: some are missing.
                .replaceAll("(?<=[\\p{L}.])\\s*(?=\\d)", " ").replaceAll("\\s+", " ")
                .replaceAll(" (?=[:(])|(?<=[(/]) ", "").strip();
    }
}
