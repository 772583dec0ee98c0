package org.plenary.dsl.ide.folder;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.registry.Registered;
import org.plenary.dsl.registry.Registries;
import org.plenary.dsl.registry.Registry;
import org.plenary.dsl.rules.settings.SettingsFiles;

/** The published documents of the registry that {@code plenary.toml} names for a text. */
@Singleton
public final class RegistryTexts {

    /** A drafter who sees more than this writes one more figure rather than look through them. */
    public static final int MOST = 100;

    private final SettingsFiles settings;
    private final Registries registries = new Registries();

    /**
     * @param settings
     *            name the registry
     */
    @Inject
    public RegistryTexts(SettingsFiles settings) {
        this.settings = settings;
    }

    /** The file of the registry that is meant for a text. */
    public Optional<Path> file(OpenText text) {
        URI uri = text.resource().getURI();
        return uri.isFile() ? settings.settings(Path.of(uri.toFileString())).registry() : Optional.empty();
    }

    /** The document with this symbol. */
    public Optional<Registered> find(OpenText text, String symbol) {
        return registry(text).flatMap(registry -> registry.find(symbol).or(() -> registry.lettered(symbol)));
    }

    /** The documents whose symbols begin so, at most {@value #MOST}. */
    public List<Registered> startingWith(OpenText text, String prefix) {
        return registry(text).map(registry -> registry.startingWith(prefix).stream().limit(MOST).toList())
                .orElse(List.of());
    }

    private Optional<Registry> registry(OpenText text) {
        return file(text).map(registries::of).filter(registry -> !registry.isEmpty());
    }

    /** The title of a document, best in the language of the text; empty if none is known. */
    public static String title(Registered document, OpenText text) {
        return Stream.of(text.language(), Language.ENGLISH).map(document.titles()::get).filter(title -> title != null)
                .findFirst().orElseGet(() -> document.titles().values().stream().sorted().findFirst().orElse(""));
    }
}
