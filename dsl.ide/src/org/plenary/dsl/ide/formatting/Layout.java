package org.plenary.dsl.ide.formatting;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.plenary.dsl.formatting2.ResolutionFormatter;
import org.plenary.dsl.ide.text.Difference;
import org.plenary.dsl.ide.text.OpenText;

/** Puts blank lines, indentation and line breaks of a text in order. */
public final class Layout {

    /** What has to change; nothing where all is in order. */
    public List<TextEdit> of(OpenText text) {
        return text.edits(Difference.between(text.source(), new ResolutionFormatter().format(text.source())));
    }
}
