package org.plenary.dsl.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.plenary.dsl.Plenary;

/** The language, loaded at its first use and as fast as can be: most runs read one short text. */
final class LoadedLanguage implements Supplier<Plenary> {

    private final PrintWriter err;

    LoadedLanguage(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Plenary get() {
        // Guice would write classes of its own at every start; reflection is quicker for objects made once.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        speakPlainly();
        return Plenary.create();
    }

    /** What the libraries log would be a stack trace on the drafter's screen: an error becomes one sentence. */
    private void speakPlainly() {
        System.setProperty("log4j.defaultInitOverride", "true");
        Logger root = Logger.getRootLogger();
        root.setLevel(Level.ERROR);
        root.addAppender(new MistakeAppender(err));
    }
}
