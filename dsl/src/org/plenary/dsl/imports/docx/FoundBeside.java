package org.plenary.dsl.imports.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What hangs on a paragraph without being part of its words.
 *
 * @param boxes
 *            the text boxes that are anchored in it
 * @param remarks
 *            what the drafter has to check: comments of the file, pictures that were left out
 */
record FoundBeside(List<Element> boxes, List<String> remarks) {

    FoundBeside() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
