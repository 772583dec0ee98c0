package org.plenary.dsl.ui.navigation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.editor.TextPositions;

/** Asks where a note, a paragraph or a document is called, and hands the answer to the Search view. */
final class ReferenceQuery implements ISearchQuery {

    private static final long PATIENCE_IN_SECONDS = 20;

    private final ReferenceParams params;
    private final String name;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(ReferenceParams params, String name) {
        this.params = params;
        this.name = name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            List<? extends Location> found = PlenaryUi.get().connection()
                    .ask(server -> server.getTextDocumentService().references(params))
                    .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            show(found == null ? List.of() : found);
            return Status.OK_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (ExecutionException | TimeoutException | CoreException unanswered) {
            return Status.warning(Words.of("references.unanswered"), unanswered);
        }
    }

    private void show(List<? extends Location> found) throws CoreException {
        Map<String, TextPositions> read = new TreeMap<>();
        for (Location location : found) {
            for (IFile file : Locations.files(location.getUri())) {
                if (!read.containsKey(location.getUri())) {
                    read.put(location.getUri(), new TextPositions(PlenaryUi.get().openTexts().text(file)));
                }
                IRegion region = read.get(location.getUri()).region(location.getRange());
                result.addMatch(new Match(ReferenceLine.of(file, location.getRange().getStart().getLine(),
                        PlenaryUi.get().openTexts().text(file)), region.getOffset(), region.getLength()));
            }
        }
    }

    @Override
    public String getLabel() {
        return Words.of("references.title", name);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
