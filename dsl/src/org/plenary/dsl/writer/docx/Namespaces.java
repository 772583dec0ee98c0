package org.plenary.dsl.writer.docx;

import java.util.List;
import org.eclipse.xtext.xbase.lib.Pair;

/** The vocabularies of the parts. */
final class Namespaces {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What the root element of a part of WordprocessingML declares. */
    static final List<Pair<String, String>> ROOT =
            List.of(Pair.of("xmlns:w", WORD), Pair.of("xmlns:r", RELATIONSHIPS));

    private Namespaces() {
    }
}
