package org.plenary.dsl.files;

import java.io.IOException;
import java.util.Optional;
import org.plenary.dsl.wording.Sentence;
import org.plenary.dsl.wording.Spoken;

/** A file could not be read or written. The message is a whole sentence for the person who asked for it. */
public final class FileFaultException extends IOException implements Spoken {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;
    private final Fault fault;
    private final transient Position position;

    /** A fault of the file as a whole. */
    public FileFaultException(Fault fault, Sentence sentence) {
        this(fault, sentence, null);
    }

    /** A fault at a place in the file. */
    public FileFaultException(Fault fault, Sentence sentence, Position position) {
        super(sentence.toString());
        this.sentence = sentence;
        this.fault = fault;
        this.position = position;
    }

    /** A fault of which a command speaks in words of its own; commands speak English. */
    public FileFaultException(Fault fault, String sentence) {
        this(fault, Sentence.asItIs(sentence));
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** What kind of fault it is. */
    public Fault fault() {
        return fault;
    }

    /** Where in the file; empty if the whole file is meant. */
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }
}
