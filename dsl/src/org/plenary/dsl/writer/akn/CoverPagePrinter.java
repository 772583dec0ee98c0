package org.plenary.dsl.writer.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.writer.xml.Attribute;

/** Prints the lines above the text, each in the element that the published files have for it. */
final class CoverPagePrinter {

    private final Printing printing;
    private final Markup xml;
    private final Masthead masthead;
    private final Header header;

    CoverPagePrinter(Printing printing) {
        this.printing = printing;
        this.xml = printing.xml;
        this.masthead = printing.document.masthead();
        this.header = printing.document.header();
    }

    void print() {
        if (!isEmpty()) {
            xml.element("coverPage", Markup.attributes("eId", printing.names.next("", "coverPage")), () -> {
                line("upperLeft", "docAuthority", masthead.unitedNations(), "refersTo", "#publisher");
                line("upperRight", "docNumber", masthead.symbol(), "refersTo", "#symbol");
                line("upperLeft", "docAuthority", masthead.organ(), "refersTo", "#issuingBody");
                printImprint();
                printSession();
                printAdoption();
            });
        }
    }

    private boolean isEmpty() {
        return List.of(masthead.unitedNations(), masthead.organ(), masthead.agendaItem(), masthead.adoption()).stream()
                .allMatch(String::isEmpty) && masthead.symbol().isEmpty() && masthead.imprint().isEmpty()
                && masthead.session().isEmpty() && masthead.sponsors().isEmpty() && masthead.source().isEmpty();
    }

    /** Distribution first, then the date of issue if there is one, then the languages. */
    private void printImprint() {
        for (int i = 0; i < masthead.imprint().size(); i++) {
            String text = masthead.imprint().get(i);
            if (i == 0) {
                line("", "docStatus", text, "class", "rightSmall", "refersTo",
                        "#" + header.distribution().name().toLowerCase(Locale.ROOT) + "Distribution");
            } else if (i == 1 && header.issued().isPresent()) {
                line("", "docDate", text, "date", header.issued().get().toString(), "class", "rightSmall", "refersTo",
                        "#dateOfIssuance");
            } else if (i == masthead.imprint().size() - 1 && header.original().isPresent()) {
                line("", "inline", text, "name", "originalLanguage", "class", "rightSmall", "refersTo",
                        "#" + header.original().get().name().toLowerCase(Locale.ROOT));
            } else {
                line("", "inline", text, "name", "imprint", "class", "rightSmall");
            }
        }
    }

    private void printSession() {
        String value = header.session().map(MetaPrinter::session).orElse("");
        masthead.session().forEach(text -> line("", "session", text, "refersTo", "#session", "value", value));
        line("", "inline", masthead.agendaItem(), "name", "agenda item", "title",
                header.agendaItems().stream().map(MetaPrinter::item).collect(Collectors.joining(", ")));
        line("", "docProponent", masthead.sponsors(), "class", "sponsors");
    }

    /** A Security Council text has no title: its number stands above the line that says when it was adopted. */
    private void printAdoption() {
        if (masthead.title().isEmpty()) {
            line("", "docTitle", masthead.titleNumber(), "refersTo", "#resolutionNumber");
        }
        if (!masthead.adoption().isEmpty()) {
            xml.line("p", List.of(), () -> xml.inline("docTitle", Markup.attributes("refersTo", "#adoptionDate"),
                    this::printAdoptionWords));
        }
        line("", "docProponent", masthead.source(), "class", "source", "refersTo", considered());
    }

    /** A Security Council text has no closing lines: this line names the meeting, "at its 8776th meeting". */
    private void printAdoptionWords() {
        String words = masthead.adoption();
        String number = header.meeting().map(meeting -> Integer.toString(meeting.number())).orElse("");
        int at = number.isEmpty() ? -1 : words.indexOf(number);
        if (at < 0) {
            xml.text(words);
        } else {
            xml.text(words.substring(0, at));
            xml.inline("inline", Markup.attributes("name", "adoptionMeeting", "title", number),
                    () -> xml.text(number));
            xml.text(words.substring(at + number.length()));
        }
    }

    private String considered() {
        Optional<String> term = header.consideration().map(way -> way.accept(new Consideration.Visitor<>() {

            @Override
            public String inPlenary() {
                return "#noMainCommittee";
            }

            @Override
            public String onReport(Consideration.OnReport report) {
                return "#" + References.committee(report.committee());
            }
        }));
        return term.orElse("");
    }

    private void line(String place, String element, String text, String... namesAndValues) {
        line(place, element, text.isEmpty() ? List.of() : List.of(new Text(text)), namesAndValues);
    }

    private void line(String place, String element, List<Inline> content, String... namesAndValues) {
        List<Attribute> attributes = Markup.attributes(namesAndValues);
        if (!content.isEmpty()) {
            xml.line("p", Markup.attributes("class", place),
                    () -> xml.inline(element, attributes, () -> printing.inline(content)));
        }
    }
}
