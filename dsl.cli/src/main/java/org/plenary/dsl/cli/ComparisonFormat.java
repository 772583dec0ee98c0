package org.plenary.dsl.cli;

import java.util.Locale;

/** How {@code plenary compare} tells what differs. */
enum ComparisonFormat {
    TEXT, HTML;

    /** What stands after {@code --format}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
