package org.plenary.dsl.files;

/** Why a file could not be read or written; each has the code that stands behind its message. */
public enum Fault {

    NOT_UTF8("not-utf-8", true),
    NOT_TEXT("not-text", true),
    TOO_LARGE("too-large", true),
    MISSING("missing-file", false),
    MISSING_FOLDER("missing-folder", false),
    NOT_A_FILE("not-a-file", false),
    NO_PERMISSION("no-permission", false),
    DISK_FULL("disk-full", false),
    IN_USE("file-in-use", false),
    OWN_SOURCE("own-source", false),
    EXISTS("file-exists", false),
    NOT_A_TEMPLATE("not-a-template", false),
    NOT_IMPORTABLE("not-importable", true),
    UNREADABLE("unreadable", false),
    UNWRITABLE("unwritable", false);

    private final String code;
    private final boolean inTheDocument;

    Fault(String code, boolean inTheDocument) {
        this.code = code;
        this.inTheDocument = inTheDocument;
    }

    /** The short name behind the message, as {@code [disk-full]}. */
    public String code() {
        return code;
    }

    /** Whether the drafter mends it in the document itself, and not in folders, permissions or disks. */
    public boolean inTheDocument() {
        return inTheDocument;
    }
}
