package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.OutputFiles;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.rules.settings.SettingsRefusedException;
import org.plenary.dsl.rules.settings.SettingsText;

/**
 * Changes settings in the file {@code plenary.toml} of a folder: {@code [uri, {"profile": "mun", "rules.recital-end":
 * null}]}, where null leaves a setting open. The answer is the URI of the file. What else the file holds stays.
 */
final class SetCommand implements FolderCommand {

    private final SourceReader reader = new SourceReader();
    private final OutputFiles outputs = new OutputFiles();

    @Inject
    SetCommand() {
        // Nothing is needed before it runs.
    }

    @Override
    public Object run(Path folder, Arguments arguments) throws CommandRefusedException {
        Map<String, Optional<String>> changes = arguments.settings(1);
        Path file = folder.resolve(SettingsFile.NAME);
        try {
            SourceFile before = Files.exists(file) ? reader.read(file) : new SourceFile("", false);
            String text = new SettingsText(before.text()).changed(changes).text();
            if (!text.equals(before.text())) {
                byte[] bytes = before.encode(text);
                outputs.write(file, out -> out.write(bytes));
            }
        } catch (FileFaultException | SettingsRefusedException refused) {
            throw new CommandRefusedException(refused.sentence());
        }
        return file.toUri().toString();
    }
}
