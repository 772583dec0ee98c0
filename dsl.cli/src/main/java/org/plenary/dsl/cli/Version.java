package org.plenary.dsl.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that stands in the manifest of the built jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"plenary " + Objects.requireNonNullElse(built, "(not built)")};
    }
}
