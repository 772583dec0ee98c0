package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.Lines;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.rules.settings.SettingsFiles;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/** What is wrong with a file of settings, told to the editor at its line: what is not understood is not in force. */
final class SettingsProblems {

    private final SettingsFiles files;
    private final ClientUris uris;
    private final DrafterLanguage language;

    @Inject
    SettingsProblems(SettingsFiles files, ClientUris uris, DrafterLanguage language) {
        this.files = files;
        this.uris = uris;
        this.language = language;
    }

    static boolean isSettings(URI uri) {
        return uri.isFile() && SettingsFile.NAME.equals(uri.lastSegment());
    }

    /** Nothing is wrong with a file that is not there any more. */
    PublishDiagnosticsParams of(URI uri) {
        Path path = Path.of(uri.toFileString()).toAbsolutePath().normalize();
        Optional<SettingsFile> file = files.above(path).stream().filter(found -> found.path().equals(path)).findFirst();
        return new PublishDiagnosticsParams(uris.toUriString(uri), file.map(this::diagnostics)
                .orElse(List.of()));
    }

    private List<Diagnostic> diagnostics(SettingsFile file) {
        Lines lines = Lines.of(file.text());
        return file.problems().stream().map(problem -> diagnostic(problem, lines)).toList();
    }

    private Diagnostic diagnostic(Problem problem, Lines lines) {
        Span span = problem.span().offset() < 0 ? new Span(0, 0) : problem.span();
        Diagnostic diagnostic = new Diagnostic(lines.range(span), language.say(problem.message()),
                DiagnosticSeverity.Warning, "plenary");
        diagnostic.setCode(problem.code());
        return diagnostic;
    }
}
