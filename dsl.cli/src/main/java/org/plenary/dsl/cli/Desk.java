package org.plenary.dsl.cli;

import java.util.function.Supplier;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.reader.Reading;

/**
 * What every command works with.
 *
 * @param console
 *            the streams
 * @param reader
 *            reads sources
 * @param outputs
 *            writes files
 * @param plenary
 *            the language, made at its first use
 */
record Desk(Console console, SourceReader reader, OutputFiles outputs, Supplier<Plenary> plenary) {

    SourceFile read(Input input) throws FileFaultException {
        return input.isStandardInput() ? reader.read(console.in()) : reader.read(input.path());
    }

    Reading understand(Input input, SourceFile source) {
        return understand(input, source.text());
    }

    Reading understand(Input input, String text) {
        return plenary.get().read(input.location(), text);
    }
}
