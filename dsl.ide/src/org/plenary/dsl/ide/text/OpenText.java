package org.plenary.dsl.ide.text;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Edit;

/**
 * A text as an editor shows it, and what it means. It is made once for each state of the text.
 *
 * @param uri
 *            by which the editor knows it
 * @param resource
 *            the text, parsed
 * @param source
 *            what the drafter wrote
 * @param lines
 *            its lines
 * @param reading
 *            what it means
 * @param blocks
 *            its blocks, to be found by their place
 */
public record OpenText(String uri, XtextResource resource, String source, Lines lines, Reading reading,
        BlockPlaces blocks) {

    /** What was written, block by block. */
    public Resolution written() {
        return (Resolution) resource.getContents().get(0);
    }

    /** What was written, mark by mark. */
    public INode node() {
        return resource.getParseResult().getRootNode();
    }

    /** The resolution that the text means. */
    public Document document() {
        return reading.document();
    }

    /** The language that it is written in. */
    public Language language() {
        return document().language();
    }

    /** The same edits in the words of the protocol. */
    public List<TextEdit> edits(List<Edit> edits) {
        return edits.stream().map(edit -> new TextEdit(lines.range(edit.span()), edit.replacement())).toList();
    }

    /** A change of this text alone. */
    public WorkspaceEdit change(List<Edit> edits) {
        return new WorkspaceEdit(Map.of(uri, edits(edits)));
    }
}
