package org.plenary.dsl.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

/** How {@code plenary compare} tells what differs. */
enum ComparisonFormat {
    TEXT, HTML;

    /** What stands after {@code --format}, for the help. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(ComparisonFormat::toString).iterator();
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
