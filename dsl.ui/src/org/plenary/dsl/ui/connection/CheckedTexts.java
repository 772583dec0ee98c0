package org.plenary.dsl.ui.connection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that the server has checked since it began, by their URIs. */
public final class CheckedTexts {

    private final Set<String> checked = ConcurrentHashMap.newKeySet();

    /** The server has said what it found. */
    public void add(String uri) {
        checked.add(uri);
    }

    public boolean contains(String uri) {
        return checked.contains(uri);
    }

    /** These are to be checked again. */
    public void forget(List<String> uris) {
        uris.forEach(checked::remove);
    }

    /** Nothing has been checked yet. */
    public void forgetAll() {
        checked.clear();
    }
}
