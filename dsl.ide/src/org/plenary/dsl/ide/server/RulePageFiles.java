package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.dsl.rules.RulePages;

/**
 * The pages about rules as files that an editor can open, since it cannot look into the program. Each is written when a
 * rule is first broken, and goes when the server ends.
 */
@Singleton
final class RulePageFiles {

    private final Map<String, Optional<String>> written = new ConcurrentHashMap<>();
    private Path folder;

    @Inject
    RulePageFiles() {
        // Nothing is written before a rule is broken.
    }

    /** The URI of the page about a rule; empty where there is none, or none can be written. */
    Optional<String> uri(String code) {
        return written.computeIfAbsent(code, key -> RulePages.of(key).flatMap(page -> write(key, page)));
    }

    private Optional<String> write(String code, String page) {
        try {
            Path file = Files.writeString(folder().resolve(code + ".md"), page);
            file.toFile().deleteOnExit();
            return Optional.of(file.toUri().toString());
        } catch (IOException full) {
            // A message without its page is still a message.
            return Optional.empty();
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("plenary-rules");
            folder.toFile().deleteOnExit();
        }
        return folder;
    }
}
