package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.imports.manuscript.Runs;

/**
 * A paragraph whose lines are joined.
 *
 * @param text
 *            its words
 * @param line
 *            with which line of the text it begins
 * @param indent
 *            how far its first line stands in
 * @param remarks
 *            what the drafter has to check here
 */
record PrintedParagraph(Runs text, int line, int indent, List<String> remarks) {

    PrintedParagraph withText(Runs other) {
        return new PrintedParagraph(other, line, indent, remarks);
    }

    PrintedParagraph with(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new PrintedParagraph(text, line, indent, more);
    }

    String words() {
        return text.words();
    }
}
