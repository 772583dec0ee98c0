package org.plenary.dsl.imports.text;

import java.nio.charset.StandardCharsets;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.writer.source.SourceWriter;

/** Text as it comes from elsewhere, and what the import makes of it. */
public final class ImportedText {

    private ImportedText() {
    }

    /** The source that comes out; a file that is refused is a mistake of the test. */
    public static String source(String name, byte[] content) {
        Imported imported = read(name, content);
        return new SourceWriter(imported.remarks()).text(imported.document());
    }

    public static Imported read(String name, byte[] content) {
        try {
            return Imports.read(new ImportFile(name, content), ImportOptions.DEFAULT, ImportWatch.NONE);
        } catch (ImportException refusal) {
            throw new AssertionError(name + ": " + refusal.getMessage(), refusal);
        }
    }

    /** What stands below the header of a text that comes with its title. */
    static String body(String text) {
        return whole("99/7. Lakes\n\n" + text);
    }

    /** The same of one that has all it needs. */
    static String whole(String text) {
        String source = source("text.txt", text.getBytes(StandardCharsets.UTF_8));
        return source.substring(source.indexOf("\n---\n") + 5).strip();
    }

    /** What stands in the header. */
    static String header(String text) {
        String source = source("text.txt", text.getBytes(StandardCharsets.UTF_8));
        return source.substring(4, source.indexOf("\n---\n")).replaceAll(": +", ": ");
    }
}
