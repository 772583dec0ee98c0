package org.plenary.dsl.ide.fixes;

import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;

/**
 * Which kinds of actions an editor asks for; a kind stands for all that begin with it: {@code refactor} for
 * {@code refactor.rewrite}.
 *
 * @param kinds
 *            empty where it asks for any
 */
record Wanted(List<String> kinds) {

    static Wanted of(CodeActionContext context) {
        return new Wanted(context == null || context.getOnly() == null ? List.of() : context.getOnly());
    }

    /** Whether an action of this kind is wanted. */
    boolean includes(String kind) {
        return kinds.isEmpty() || asksFor(kind);
    }

    /** Whether some action of this kind, or of one below it, may be wanted. */
    boolean mayInclude(String kind) {
        return includes(kind) || kinds.stream().anyMatch(wanted -> wanted.startsWith(kind + "."));
    }

    /** Whether it is asked for by name, as what takes time to find must be. */
    boolean asksFor(String kind) {
        return kinds.stream().anyMatch(wanted -> kind.equals(wanted) || kind.startsWith(wanted + "."));
    }
}
