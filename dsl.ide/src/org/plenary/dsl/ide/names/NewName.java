package org.plenary.dsl.ide.names;

import org.plenary.dsl.ide.wording.ServerSentence;

/** Whether something can be the key of a note or the label of a paragraph: words of any script without spaces. */
final class NewName {

    private static final String MARKS = "[]{}<>\\#@,;|\"";
    private static final int LONGEST = 120;

    private NewName() {
    }

    static void check(String name) throws RenameRefusedException {
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RenameRefusedException(ServerSentence.of("rename.length", LONGEST));
        }
        for (char c : name.toCharArray()) {
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                throw new RenameRefusedException(ServerSentence.of("rename.space"));
            }
            if (MARKS.indexOf(c) >= 0) {
                throw new RenameRefusedException(ServerSentence.of("rename.mark", c));
            }
        }
    }
}
