package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plenary.dsl.ide.settings.RuleList;
import org.plenary.dsl.ide.settings.SettingsPlace;
import org.plenary.dsl.ide.wording.ServerSentence;

/** The commands about a folder of texts; its URI is their first argument, or that of a text in it. */
public final class FolderCommands {

    /** Changes settings of a folder; the answer is the file that was written, which holds for the texts about it. */
    public static final String SET = "plenary.set";

    private final Map<String, FolderCommand> commands;
    private final SettingsPlace places;

    /**
     * @param rules
     *            lists the rules
     * @param changes
     *            changes the settings of a folder
     * @param places
     *            which folder is meant
     */
    @Inject
    public FolderCommands(RuleList rules, SetCommand changes, SettingsPlace places) {
        this.places = places;
        commands = Map.of("plenary.rules", (folder, arguments) -> rules.of(folder), SET, changes);
    }

    /** Their names. */
    public List<String> names() {
        return commands.keySet().stream().sorted().toList();
    }

    /**
     * Runs one.
     *
     * @throws CommandRefusedException
     *             if it cannot be carried out
     */
    public Object run(String name, Arguments arguments) throws CommandRefusedException {
        return commands.get(name).run(folder(arguments), arguments);
    }

    private Path folder(Arguments arguments) throws CommandRefusedException {
        String uri = arguments.text(0)
                .orElseThrow(() -> new CommandRefusedException(ServerSentence.of("command.no-folder-given")));
        try {
            return places.of(Path.of(java.net.URI.create(uri)).toAbsolutePath().normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException unknown) {
            throw new CommandRefusedException(ServerSentence.of("command.no-folder", uri));
        }
    }
}
