package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.xtext.validation.Issue;
import org.plenary.dsl.ide.names.Navigation;
import org.plenary.dsl.ide.text.OpenTexts;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.wording.DrafterLanguage;

/** Where a message leads: to the page about its rule, and from a name that is given twice to the first of them. */
final class DiagnosticLinks {

    private static final Set<String> DUPLICATES = Set.of("duplicate-label", "duplicate-note");

    private final RulePageFiles pages;
    private final Navigation navigation;
    private final OpenTexts texts;
    private final PlenaryWorkspace workspace;
    private final DrafterLanguage language;
    private boolean showsPages;

    @Inject
    DiagnosticLinks(RulePageFiles pages, Navigation navigation, OpenTexts texts, PlenaryWorkspace workspace,
            DrafterLanguage language) {
        this.pages = pages;
        this.navigation = navigation;
        this.texts = texts;
        this.workspace = workspace;
        this.language = language;
    }

    /** An editor that leads from the code of a message to a page about it has said so. */
    void announced(ClientCapabilities client) {
        showsPages = Optional.ofNullable(client.getTextDocument())
                .map(TextDocumentClientCapabilities::getPublishDiagnostics)
                .map(PublishDiagnosticsCapabilities::getCodeDescriptionSupport).orElse(false);
    }

    void add(Diagnostic diagnostic, Issue issue) {
        String code = String.valueOf(issue.getCode());
        if (showsPages) {
            pages.uri(code).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
        }
        if (DUPLICATES.contains(code)) {
            workspace.doRead(issue.getUriToProblem(),
                    (known, resource) -> navigation.first(texts.of(resource), issue.getOffset()))
                    .ifPresent(first -> diagnostic.setRelatedInformation(List.of(new DiagnosticRelatedInformation(first,
                            language.say(ServerSentence.of("duplicate.first"))))));
        }
    }
}
