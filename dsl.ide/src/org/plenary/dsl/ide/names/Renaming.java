package org.plenary.dsl.ide.names;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;

/** Gives a footnote another key, or a paragraph another label, at every place that names it. */
public final class Renaming {

    private final Occurrences occurrences;

    /**
     * @param occurrences
     *            finds where things are named
     */
    @Inject
    public Renaming(Occurrences occurrences) {
        this.occurrences = occurrences;
    }

    /** The name at a place; empty where nothing is named. */
    public Optional<PrepareRenameResult> prepare(OpenText text, int offset) {
        return Names.at(text, offset)
                .map(named -> new PrepareRenameResult(text.lines().range(named.span()), named.name()));
    }

    /**
     * What has to change for the new name.
     *
     * @throws RenameRefusedException
     *             if there is nothing to rename, or it stands in a text that is not known, or the name
     *             cannot be written, or names something else already
     */
    public WorkspaceEdit rename(OpenText text, int offset, String newName) throws RenameRefusedException {
        Named named = Names.at(text, offset).orElseThrow(
                () -> new RenameRefusedException(ServerSentence.of("rename.nothing")));
        NewName.check(newName);
        if (!newName.equals(named.name())) {
            checkFree(occurrences.home(text, named), named, newName);
        }
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences.all(text, named)) {
            changes.computeIfAbsent(occurrence.uri(), uri -> new ArrayList<>())
                    .add(new TextEdit(occurrence.range(), newName));
        }
        if (changes.isEmpty()) {
            throw new RenameRefusedException(ServerSentence.of("rename.unknown"));
        }
        return new WorkspaceEdit(changes);
    }

    private static void checkFree(OpenText home, Named named, String newName) throws RenameRefusedException {
        boolean taken = Names.all(home).stream()
                .anyMatch(other -> other.kind() == named.kind() && other.name().equals(newName));
        if (taken) {
            throw new RenameRefusedException(ServerSentence.of(
                    named.kind() == Named.Kind.NOTE ? "rename.key-taken" : "rename.label-taken", newName));
        }
    }
}
