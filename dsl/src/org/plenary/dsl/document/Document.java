package org.plenary.dsl.document;

import java.util.List;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;

/**
 * One resolution or decision as it is to be printed. Every number, letter and link is computed; whoever reads it counts
 * nothing.
 *
 * @param language
 *            the language of the text
 * @param header
 *            the facts that its header states, typed
 * @param properties
 *            the same facts in words, for file properties and metadata
 * @param masthead
 *            the lines above the text, already worded in the language
 * @param body
 *            organ line, preamble and operative part; or the parts A, B … that each hold their own
 * @param closing
 *            the lines under the text, in printed order (meeting and date; in Chinese date and meeting); may be empty
 * @param annexes
 *            what follows the closing lines
 * @param notes
 *            the footnotes in the order of their first call
 */
public record Document(Language language, Header header, Properties properties, Masthead masthead, List<Block> body,
        List<String> closing, List<Division> annexes, List<Note> notes) {

    public Document {
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        annexes = List.copyOf(annexes);
        notes = List.copyOf(notes);
    }
}
