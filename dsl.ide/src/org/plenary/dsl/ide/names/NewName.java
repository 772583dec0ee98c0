package org.plenary.dsl.ide.names;

/** Whether something can be the key of a note or the label of a paragraph: words of any script without spaces. */
final class NewName {

    private static final String MARKS = "[]{}<>\\#@,;|\"";
    private static final int LONGEST = 120;

    private NewName() {
    }

    static void check(String name) throws RenameRefusedException {
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RenameRefusedException("A key or a label has from 1 to " + LONGEST + " characters.");
        }
        for (char c : name.toCharArray()) {
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                throw new RenameRefusedException("A key or a label has no spaces. Use a hyphen between two words.");
            }
            if (MARKS.indexOf(c) >= 0) {
                throw new RenameRefusedException("A key or a label cannot hold “" + c + "”. Use letters, digits"
                        + " and hyphens.");
            }
        }
    }
}
