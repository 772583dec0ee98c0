package org.plenary.dsl.imports;

/** Makes a document of files of one kind. The same file gives the same document. */
public interface Importer {

    /**
     * Reads a file.
     *
     * @throws ImportException
     *             if it is no such file, is damaged, is not safe to read, or the import was stopped
     */
    Imported read(ImportFile file, ImportOptions options, ImportWatch watch) throws ImportException;
}
