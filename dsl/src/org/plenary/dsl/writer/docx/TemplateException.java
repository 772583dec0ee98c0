package org.plenary.dsl.writer.docx;

import java.io.IOException;

/** A template that cannot be used; the message says why, for whoever chose it. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
