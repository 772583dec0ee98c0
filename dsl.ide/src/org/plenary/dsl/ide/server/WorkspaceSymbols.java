package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.folder.FolderText;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.text.ClientUris;

/** Finds texts by their symbol or title, and labelled paragraphs, in all folders of the editor. */
final class WorkspaceSymbols {

    private static final int MOST = 500;
    private static final Range START = new Range(new Position(0, 0), new Position(0, 0));

    private final FolderTexts folder;
    private final ClientUris uris;

    @Inject
    WorkspaceSymbols(FolderTexts folder, ClientUris uris) {
        this.folder = folder;
        this.uris = uris;
    }

    /** Those whose names hold the query, in any case of letters. */
    List<WorkspaceSymbol> find(String query, IResourceDescriptions index, CancelIndicator cancel) {
        String sought = query.toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (IResourceDescription text : index.getAllResourceDescriptions()) {
            if (cancel.isCanceled() || found.size() >= MOST) {
                return found;
            }
            title(text.getURI()).ifPresent(title -> add(title, SymbolKind.File, text.getURI(), sought, found));
            for (IEObjectDescription label : text.getExportedObjects()) {
                add(label.getName().toString(), SymbolKind.Function, text.getURI(), sought, found);
            }
        }
        return found;
    }

    private Optional<String> title(URI uri) {
        return uri.isFile() ? folder.header(Path.of(uri.toFileString())).map(WorkspaceSymbols::title)
                : Optional.empty();
    }

    private static String title(FolderText text) {
        return (text.symbol() + " " + text.title()).strip();
    }

    private void add(String name, SymbolKind kind, URI uri, String sought, List<WorkspaceSymbol> found) {
        if (name.toLowerCase(Locale.ROOT).contains(sought)) {
            found.add(new WorkspaceSymbol(name, kind, Either.forLeft(new Location(uris.toUriString(uri), START))));
        }
    }
}
