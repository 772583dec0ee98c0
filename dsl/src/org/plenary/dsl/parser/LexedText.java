package org.plenary.dsl.parser;

import java.util.List;
import org.plenary.dsl.source.Problem;

/**
 * A text cut into tokens. Any text can be: what cannot be understood is words.
 *
 * @param tokens
 *            cover the text without gap or overlap, and follow the rules of the grammar
 * @param problems
 *            in the order of their places
 */
public record LexedText(TokenList tokens, List<Problem> problems) {

    /** Cuts a text into tokens, in a time that grows with its length and no faster. */
    public static LexedText of(String text) {
        LexicalProblems problems = new LexicalProblems();
        SourceText source = SourceText.of(text, problems);
        ForbiddenCharacters.report(text, problems);
        TokenWriter tokens = new TokenWriter(source);
        BlockWriter blocks = new BlockWriter(source, tokens, problems);
        int bodyLine = new HeaderLines(source, tokens, blocks.inline(), problems).write();
        blocks.write(new BlockReader(source, problems).read(bodyLine));
        return new LexedText(tokens.finish(), problems.inOrder());
    }
}
