package org.plenary.dsl.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.wording.Sentence;

/** Tells by its first bytes what a file is. */
final class FileKind {

    /** Where the United Nations' own PDF files begin with a few bytes of something else, the mark follows soon. */
    private static final int PDF_WITHIN = 1024;

    /** What drafters have at hand and cannot be imported, by its first bytes as characters of Latin-1. */
    private static final Map<String, Sentence> REFUSED = refused();

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
    Optional<Sentence> refusal() {
        if (file.content().length == 0) {
            return Optional.of(Sentence.of("import.empty"));
        }
        if (file.isNamed(".resolution")) {
            return Optional.of(Sentence.of("import.own-text"));
        }
        if (file.content().length > ImportFile.LIMIT_MEGABYTES << 20) {
            return Optional.of(Sentence.of("import.too-large", ImportFile.LIMIT_MEGABYTES));
        }
        return REFUSED.entrySet().stream().filter(kind -> withoutMark().startsWith(kind.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, Sentence> refused() {
        Sentence picture = Sentence.of("import.picture");
        Map<String, Sentence> refused = new LinkedHashMap<>();
        refused.put("{\\rtf", Sentence.of("import.rich-text"));
        refused.put("<!DOCTYPE html", Sentence.of("import.web-page"));
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
