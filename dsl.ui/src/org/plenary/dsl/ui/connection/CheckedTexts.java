package org.plenary.dsl.ui.connection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IPath;

/** The texts that the server has checked since it began, by their places: the URI of one can be spelt in many ways. */
public final class CheckedTexts {

    private final Set<IPath> checked = ConcurrentHashMap.newKeySet();

    /** The server has said what it found. */
    public void add(String uri) {
        checked.add(Locations.path(uri));
    }

    public boolean contains(String uri) {
        return checked.contains(Locations.path(uri));
    }

    /** These are to be checked again. */
    public void forget(List<String> uris) {
        uris.stream().map(Locations::path).forEach(checked::remove);
    }

    /** Nothing has been checked yet. */
    public void forgetAll() {
        checked.clear();
    }
}
