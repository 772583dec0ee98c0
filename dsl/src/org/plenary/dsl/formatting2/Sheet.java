package org.plenary.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/** What has been printed: lines, each after the prefix of the quotations in which it stands. */
final class Sheet {

    private final StringBuilder printed = new StringBuilder();
    private final String lineEnd;
    /** Of each quotation, its indentation and its mark: "   > ". */
    private final List<String> quotations = new ArrayList<>();
    private boolean lineOpen;
    private boolean blankDue;
    private int blankDepth;

    Sheet(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    void write(String text) {
        printed.append(text);
    }

    void openQuotation(String prefix) {
        quotations.add(prefix);
    }

    void closeQuotation() {
        quotations.remove(quotations.size() - 1);
    }

    int quotationDepth() {
        return quotations.size();
    }

    /** Columns that the quotation marks take before the text of a line. */
    int prefixWidth() {
        return quotations.stream().mapToInt(String::length).sum();
    }

    boolean isEmpty() {
        return printed.length() == 0 || printed.length() == 1 && printed.charAt(0) == '\ufeff';
    }

    /** Asks for an empty line before the next one; it stands within the first so many quotations. */
    void blankLine(int depth) {
        blankDue = !isEmpty();
        blankDepth = depth;
    }

    void newLine(String text) {
        endLine();
        if (blankDue) {
            appendQuotations(blankDepth);
            trimSpaces();
            printed.append(lineEnd);
            blankDue = false;
        }
        appendQuotations(quotations.size());
        printed.append(text);
        lineOpen = true;
    }

    /** Goes on in the line that was written last. */
    void append(String text) {
        printed.append(text);
        lineOpen = true;
    }

    String finish() {
        endLine();
        return printed.toString();
    }

    private void endLine() {
        if (lineOpen) {
            trimSpaces();
            printed.append(lineEnd);
            lineOpen = false;
        }
    }

    private void appendQuotations(int depth) {
        for (int i = 0; i < depth; i++) {
            printed.append(quotations.get(i));
        }
    }

    private void trimSpaces() {
        int end = printed.length();
        while (end > 0 && (printed.charAt(end - 1) == ' ' || printed.charAt(end - 1) == '\t')) {
            end--;
        }
        printed.setLength(end);
    }
}
