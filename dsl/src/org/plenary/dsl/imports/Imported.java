package org.plenary.dsl.imports;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Remarks;
import org.plenary.dsl.files.SourceFolder;

/**
 * What was read from a file of another kind.
 *
 * @param document
 *            the resolution
 * @param remarks
 *            what could not be decided, for the drafter to check
 */
public record Imported(Document document, Remarks remarks) {

    /**
     * How the file of its text is named: {@code A_RES_76_270.en.resolution}.
     *
     * @param stem
     *            the name of the file that it was read from, without its ending; a text without a symbol keeps it
     */
    public String fileName(String stem) {
        return document.properties().symbol().map(symbol -> symbol.replaceAll("[^A-Za-z0-9.-]+", "_"))
                .map(symbol -> symbol.replaceAll("_$", "") + "." + document.language().code()).orElse(stem)
                + SourceFolder.ENDING;
    }

    /** All that could not be decided, in the order of the text as far as it is known. */
    public List<String> remarksInOrder() {
        return Stream.concat(remarks.ofDocument().stream(), remarks.ofBlocks().values().stream().flatMap(List::stream))
                .toList();
    }
}
