package org.plenary.dsl.ide.outline;

import java.util.List;
import org.eclipse.lsp4j.SymbolKind;
import org.plenary.dsl.source.Span;

/**
 * An entry of the outline.
 *
 * @param name
 *            its printed number and first words
 * @param detail
 *            how many words it has; may be empty
 * @param kind
 *            decides the icon that an editor shows
 * @param own
 *            where it was written itself
 * @param children
 *            what stands under it
 */
record Entry(String name, String detail, SymbolKind kind, Span own, List<Entry> children) {

    /** Its place with everything under it. */
    Span whole() {
        int start = own.offset();
        int end = own.end();
        for (Entry child : children) {
            Span inner = child.whole();
            start = Math.min(start, inner.offset());
            end = Math.max(end, inner.end());
        }
        return new Span(start, end - start);
    }
}
