package org.plenary.dsl.ui.reports;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;

/**
 * What became of one file.
 *
 * @param name
 *            its name, as it was given
 * @param result
 *            the text that was made of it, to be opened; empty where there is none
 * @param remarks
 *            sentences: what to look at, or why nothing was made
 */
public record ReportLine(String name, Optional<IFile> result, List<String> remarks) {

    public ReportLine {
        remarks = List.copyOf(remarks);
    }

    /** A file of which nothing was made. */
    public static ReportLine failure(String name, String sentence) {
        return new ReportLine(name, Optional.empty(), List.of(sentence));
    }

    /** Whether nothing was made of the file. */
    public boolean failed() {
        return result.isEmpty();
    }
}
