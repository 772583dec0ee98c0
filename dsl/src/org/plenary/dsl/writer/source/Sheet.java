package org.plenary.dsl.writer.source;

/** Takes the lines of a source text: indents them, quotes them, and parts the blocks by empty lines. */
final class Sheet {

    private static final String INDENT = "   ";
    private static final String QUOTE = "> ";

    private final StringBuilder text = new StringBuilder();
    private String prefix = "";
    /** Whether nothing stands yet within the quotation that was opened last: it begins without an empty line. */
    private boolean fresh = true;

    /** Parts what follows from what stands above. */
    void separate() {
        if (!fresh) {
            text.append(prefix.stripTrailing()).append('\n');
        }
        fresh = false;
    }

    void line(String line) {
        text.append(prefix).append(line).append('\n');
        fresh = false;
    }

    /** A comment of its own; a comment cannot hold the mark that ends it. */
    void comment(String remark) {
        separate();
        line("<!-- check: " + remark.replace("--", "- -") + " -->");
    }

    void indented(Runnable printing) {
        within(INDENT, printing);
    }

    void quoted(Runnable printing) {
        separate();
        fresh = true;
        within(QUOTE, printing);
        fresh = false;
    }

    private void within(String more, Runnable printing) {
        String outer = prefix;
        prefix += more;
        printing.run();
        prefix = outer;
    }

    String text() {
        return text.toString();
    }
}
