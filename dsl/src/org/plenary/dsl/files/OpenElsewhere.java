package org.plenary.dsl.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.dsl.wording.Sentence;

/**
 * Word and LibreOffice put a small file beside a document as long as it is open. A document replaced under their hands
 * would be overwritten at their next save, so it is not replaced.
 */
final class OpenElsewhere {

    private final Path file;

    OpenElsewhere(Path file) {
        this.file = file;
    }

    void refuse() throws FileFaultException {
        String name = file.getFileName().toString();
        for (String lock : List.of(".~lock." + name + "#", ownerFile(name))) {
            if (Files.exists(file) && Files.exists(file.resolveSibling(lock))) {
                throw new FileFaultException(Fault.IN_USE, Sentence.of("file-in-use.mark", lock));
            }
        }
    }

    /** Word's mark takes the place of the first two letters: {@code ~$cument.docx} for {@code Document.docx}. */
    private static String ownerFile(String name) {
        int dot = name.lastIndexOf('.');
        int stem = dot < 0 ? name.length() : dot;
        return "~$" + name.substring(Math.max(0, Math.min(2, stem - 6)));
    }
}
