package org.plenary.dsl.ide.server;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.xtext.validation.Issue;

/** A problem as editors show it. */
final class Diagnostics {

    private static final String SOURCE = "plenary";

    private Diagnostics() {
    }

    /** The diagnostic that Xtext made, with who says it. */
    static Diagnostic of(Diagnostic diagnostic, Issue issue) {
        diagnostic.setSource(SOURCE);
        return diagnostic;
    }
}
