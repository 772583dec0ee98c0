package org.plenary.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.plenary.dsl.resolution.ResolutionPackage;

/** Says what is missing where a note is called or a paragraph referred to that nobody wrote. */
public final class UndefinedNameMessages implements ILinkingDiagnosticMessageProvider {

    /** A note is called that the file does not hold. */
    public static final String UNDEFINED_NOTE = "undefined-note";
    /** A paragraph is referred to that is not labelled so. */
    public static final String UNDEFINED_LABEL = "undefined-label";

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        String name = context.getLinkText();
        return type == ResolutionPackage.Literals.NOTE
                ? new DiagnosticMessage(undefinedNote(name), Severity.ERROR, UNDEFINED_NOTE, name)
                : new DiagnosticMessage(undefinedLabel(name), Severity.ERROR, UNDEFINED_LABEL, name);
    }

    private static String undefinedNote(String key) {
        return "No footnote with the key “" + key + "” is written in this text. Write it below as [^" + key + "]: …";
    }

    private static String undefinedLabel(String name) {
        int separator = name.lastIndexOf(LabelNames.SEPARATOR);
        if (separator <= 0) {
            return "No paragraph of this text is labelled “" + name + "”. Write {#" + name
                    + "} after the number of the paragraph that is meant.";
        }
        String symbol = name.substring(0, separator);
        String label = name.substring(separator + 1);
        return "No paragraph labelled “" + label + "” is known in a text with the symbol " + symbol
                + ". Keep that text in the same folder, with {#" + label + "} after the number of the paragraph.";
    }
}
