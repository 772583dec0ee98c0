package org.plenary.dsl.scoping;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

/**
 * Leaves it to the rules to report a reference to nothing: they know what is set for a text, and what a comment allows.
 */
public final class QuietLinking implements ILinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        return null;
    }
}
