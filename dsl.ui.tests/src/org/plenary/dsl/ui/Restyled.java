package org.plenary.dsl.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A Word document with other styles, as if somebody had changed them in Word. */
final class Restyled {

    private static final String STYLES = "word/styles.xml";

    private Restyled() {
    }

    /** Copies a document, with some words of its styles replaced. */
    static void copy(Path from, Path to, String words, String others) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(STYLES)
                        ? new String(bytes, StandardCharsets.UTF_8).replace(words, others)
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes);
            }
        }
    }
}
