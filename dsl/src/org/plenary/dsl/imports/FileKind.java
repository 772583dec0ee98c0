package org.plenary.dsl.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells by its first bytes what a file is. */
final class FileKind {

    /** Where the United Nations' own PDF files begin with a few bytes of something else, the mark follows soon. */
    private static final int PDF_WITHIN = 1024;

    /** What drafters have at hand and cannot be imported, by its first bytes as characters of Latin-1. */
    private static final Map<String, String> REFUSED = refused();

    private final ImportFile file;

    FileKind(ImportFile file) {
        this.file = file;
    }

    boolean isXml() {
        return withoutMark().startsWith("<?xml") || withoutMark().startsWith("<akomaNtoso");
    }

    /** A package of files, as Word documents are. */
    boolean isZip() {
        return file.beginsWith("PK\3\4");
    }

    /** A container of Microsoft's old kind: a document of Word 97 to 2003, or an encrypted one of any later Word. */
    boolean isCompound() {
        return file.beginsWith("\u00D0\u00CF\u0011\u00E0");
    }

    boolean isPdf() {
        return file.start(PDF_WITHIN).contains("%PDF-");
    }

    /** Why a file of this kind cannot be imported; empty if it may be. */
    Optional<String> refusal() {
        if (file.content().length == 0) {
            return Optional.of("The file is empty, so there is nothing to import.");
        }
        if (file.isNamed(".resolution")) {
            return Optional.of("The file is a text of Plenary already, so there is nothing to import.");
        }
        if (file.content().length > ImportFile.LIMIT_MEGABYTES << 20) {
            return Optional.of("The file is larger than " + ImportFile.LIMIT_MEGABYTES
                    + " megabytes, so it is not read.");
        }
        return REFUSED.entrySet().stream().filter(kind -> withoutMark().startsWith(kind.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, String> refused() {
        String picture = "The file is a picture, which holds no text; recognise its text first (OCR), "
                + "and import what that gives.";
        Map<String, String> refused = new LinkedHashMap<>();
        refused.put("{\\rtf", "The file is a Rich Text document (.rtf); save it as a Word document (.docx), "
                + "and import that.");
        refused.put("<!DOCTYPE html", "The file is a web page; save its text as a Word document (.docx), "
                + "and import that.");
        refused.put("<html", refused.get("<!DOCTYPE html"));
        refused.put("\u0089PNG", picture);
        refused.put("\u00FF\u00D8\u00FF", picture);
        refused.put("II*\0", picture);
        refused.put("MM\0*", picture);
        return refused;
    }

    /** The first bytes without the mark of UTF-8 and the white space that may stand before an element. */
    private String withoutMark() {
        String start = file.start(PDF_WITHIN);
        return (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).stripLeading();
    }
}
