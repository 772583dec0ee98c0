package org.plenary.dsl.reader;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage;
import org.plenary.dsl.source.Span;

/** The lines of a header as they were written, with the place of each key and value. */
final class HeaderLines {

    private HeaderLines() {
    }

    /** The lines that have a key; the lexer has reported those that have none. */
    static List<HeaderEntry> of(Resolution resolution) {
        if (resolution.getHeader() == null) {
            return List.of();
        }
        return resolution.getHeader().getEntries().stream().filter(entry -> entry.getKey() != null)
                .map(HeaderLines::line).toList();
    }

    private static HeaderEntry line(org.plenary.dsl.resolution.HeaderEntry entry) {
        INode key = nodes(entry, ResolutionPackage.Literals.HEADER_ENTRY__KEY).get(0);
        List<INode> value = nodes(entry, ResolutionPackage.Literals.HEADER_ENTRY__VALUE);
        Span keySpan = new Span(key.getOffset(), key.getLength());
        String text = key.getRootNode().getText();
        if (value.isEmpty()) {
            return new HeaderEntry(entry.getKey(), "", keySpan, keySpan, line(text, keySpan.offset(), keySpan.end()));
        }
        int start = value.get(0).getOffset();
        int end = value.get(value.size() - 1).getEndOffset();
        return new HeaderEntry(entry.getKey(), text.substring(start, end), keySpan, new Span(start, end - start),
                line(text, keySpan.offset(), end));
    }

    /** The lines in which something stands, with the end of the last. */
    private static Span line(String text, int from, int to) {
        int start = from;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = to;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        end += text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0;
        return new Span(start, end - start);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static List<INode> nodes(org.plenary.dsl.resolution.HeaderEntry entry, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(entry, feature);
    }
}
