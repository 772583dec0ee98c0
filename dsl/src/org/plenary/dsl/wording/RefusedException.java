package org.plenary.dsl.wording;

/** Something is not done; the sentence says why, and what to do. */
public abstract class RefusedException extends Exception implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    protected RefusedException(Sentence sentence) {
        this(sentence, null);
    }

    protected RefusedException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    @Override
    public final Sentence sentence() {
        return sentence;
    }
}
