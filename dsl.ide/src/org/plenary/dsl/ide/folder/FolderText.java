package org.plenary.dsl.ide.folder;

import java.nio.file.Path;

/**
 * What the header of a text in the folder says.
 *
 * @param file
 *            where it stands
 * @param symbol
 *            as {@code A/RES/72/278}
 * @param language
 *            two letters; may be empty
 * @param title
 *            may be empty
 * @param date
 *            of adoption or issue, as written; may be empty
 */
public record FolderText(Path file, String symbol, String language, String title, String date) {
}
