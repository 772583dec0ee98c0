package org.plenary.dsl.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the manifest of the built jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"plenary " + number()};
    }

    /** {@code 0.1.0}; outside the built jar there is none. */
    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not built)");
    }
}
