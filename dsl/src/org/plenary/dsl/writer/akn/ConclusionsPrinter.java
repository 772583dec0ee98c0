package org.plenary.dsl.writer.akn;

import java.util.List;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;

/** Prints the lines under the text: the meeting and the date, in Chinese the date and the meeting. */
final class ConclusionsPrinter {

    private final Printing printing;
    private final Markup xml;
    private final Header header;

    ConclusionsPrinter(Printing printing) {
        this.printing = printing;
        this.xml = printing.xml;
        this.header = printing.document.header();
    }

    void print(List<String> lines, String around) {
        if (!lines.isEmpty()) {
            xml.element("conclusions", Markup.attributes("eId", printing.names.unique(
                    ElementNames.within(around, "conclusions"))), () -> {
                        for (int i = 0; i < lines.size(); i++) {
                            printLine(i, lines.get(i));
                        }
                    });
        }
    }

    private void printLine(int place, String line) {
        xml.line("p", Markup.attributes(), () -> {
            if (header.meeting().isPresent() && place == meetingPlace()) {
                xml.inline("inline", Markup.attributes("name", "adoptionMeeting", "title",
                        Integer.toString(header.meeting().get().number())), () -> xml.text(line));
            } else if (header.adopted().isPresent() && place == datePlace()) {
                xml.inline("docDate", Markup.attributes("date", header.adopted().get().toString(), "refersTo",
                        "#adoptionDate"), () -> xml.text(line));
            } else {
                xml.text(line);
            }
        });
    }

    private boolean dateFirst() {
        return printing.document.language() == Language.CHINESE;
    }

    private int meetingPlace() {
        return dateFirst() && header.adopted().isPresent() ? 1 : 0;
    }

    private int datePlace() {
        return !dateFirst() && header.meeting().isPresent() ? 1 : 0;
    }
}
