package org.plenary.dsl.reader.akn;

/** A file cannot be read as a resolution in Akoma Ntoso; the message says why, in one sentence. */
public final class AknException extends Exception {

    private static final long serialVersionUID = 1L;

    AknException(String sentence) {
        super(sentence);
    }
}
