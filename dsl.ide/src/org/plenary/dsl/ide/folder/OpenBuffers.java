package org.plenary.dsl.ide.folder;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** What the editor has open, which may be newer than the file. */
public interface OpenBuffers {

    /** The words of an open text; empty where it is not open. */
    Optional<String> content(URI uri);
}
