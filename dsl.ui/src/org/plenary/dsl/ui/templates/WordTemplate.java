package org.plenary.dsl.ui.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.writer.docx.DocxTemplate;
import org.plenary.dsl.writer.docx.TemplateException;

/** Whether a file can serve as the template of Word documents, and why not, before anything is written with it. */
public final class WordTemplate {

    /** What files to choose from are called. */
    public static final String[] ENDINGS = {"*.dotx;*.docx"};

    private WordTemplate() {
    }

    /** The template that a field names; empty if it names none. */
    public static Optional<Path> named(String field) {
        try {
            return Optional.of(field.strip()).filter(name -> !name.isEmpty()).map(Path::of);
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** Whether a name ends as those of templates do. */
    public static boolean isNamedSo(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".dotx") || lower.endsWith(".docx");
    }

    /** Whether a field is empty, or names a file that is there and may be a template. */
    public static boolean isThere(String field) {
        return field.isBlank() || named(field)
                .filter(file -> file.isAbsolute() && isNamedSo(file.toString()) && Files.isRegularFile(file))
                .isPresent();
    }

    /** The sentence that says why a file cannot be used; empty where it can. */
    public static Optional<String> lack(Path file) {
        try {
            DocxTemplate.read(file);
            return Optional.empty();
        } catch (TemplateException unfit) {
            return Optional.of(unfit.getMessage());
        } catch (IOException unreadable) {
            return Optional.of(Words.of("export.no-template"));
        }
    }
}
