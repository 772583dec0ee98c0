package org.plenary.dsl.writer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of bookmarks. Word takes forty letters, digits and underscores; a name that begins with an underscore is not
 * listed among the bookmarks that a user made.
 */
final class BookmarkNames {

    private static final int LONGEST = 40;

    private final Map<String, String> nameById = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** The name for a block or note of this id: {@code _para_2_a}. */
    String of(String id) {
        return nameById.computeIfAbsent(id, this::nameFor);
    }

    private String nameFor(String id) {
        String name = "_" + id.replaceAll("[^A-Za-z0-9]", "_");
        return name.length() <= LONGEST && taken.add(name) ? name : "_mark_" + nameById.size();
    }
}
