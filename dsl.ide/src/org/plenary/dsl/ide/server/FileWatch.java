package org.plenary.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.spelling.OwnWordFiles;

/** Asks the editor to tell of texts that change while they are not open. */
final class FileWatch {

    private static final String METHOD = "workspace/didChangeWatchedFiles";

    private FileWatch() {
    }

    /** Asks an editor that has said it can be asked. */
    static void ask(LanguageClient client, ClientCapabilities abilities) {
        boolean possible = Optional.ofNullable(abilities).map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
        if (possible) {
            var options = new DidChangeWatchedFilesRegistrationOptions(
                    List.of(new FileSystemWatcher(Either.forLeft("**/*.resolution")),
                            new FileSystemWatcher(Either.forLeft("**/" + SettingsFile.NAME)),
                            new FileSystemWatcher(Either.forLeft("**/" + OwnWordFiles.PATTERN))));
            client.registerCapability(
                    new RegistrationParams(List.of(new Registration("plenary-texts", METHOD, options))));
        }
    }
}
