package org.plenary.dsl.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the parts into one file, always in the same way: the same parts give the same bytes. */
final class PackageFile {

    /** The earliest time that the format can say; the time of writing would differ from run to run. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageFile() {
    }

    static void write(List<Part> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : parts) {
            ZipEntry entry = new ZipEntry(part.path());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.content());
            zip.closeEntry();
        }
        zip.finish();
    }
}
