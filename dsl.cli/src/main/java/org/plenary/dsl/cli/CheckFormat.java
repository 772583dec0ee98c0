package org.plenary.dsl.cli;

import java.util.Locale;
import java.util.Optional;

/** How {@code plenary check} tells what it found. */
enum CheckFormat {
    TEXT, JSON, SARIF;

    /** What stands after {@code --format}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a report for programs; none for lines that people read. */
    Optional<CheckReport> report() {
        return switch (this) {
            case TEXT -> Optional.empty();
            case JSON -> Optional.of(new JsonReport());
            case SARIF -> Optional.of(new SarifReport());
        };
    }
}
