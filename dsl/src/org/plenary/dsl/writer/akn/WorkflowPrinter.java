package org.plenary.dsl.writer.akn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.Vote;

/** Prints the way of a text through the organ, and how it voted. */
final class WorkflowPrinter {

    private final Markup xml;
    private final Header header;
    private final String organ;

    WorkflowPrinter(Printing printing) {
        this.xml = printing.xml;
        this.header = printing.document.header();
        this.organ = "#" + AknOrgan.of(printing.document).id();
    }

    void print() {
        if (hasSteps()) {
            xml.element("workflow", Markup.attributes("source", References.TOOL), this::printSteps);
        }
        header.vote().ifPresent(vote -> xml.element("analysis", Markup.attributes("source", References.TOOL),
                () -> xml.element("parliamentary", Markup.attributes(), () -> printVote(vote))));
    }

    private boolean hasSteps() {
        return !header.drafts().isEmpty() || !header.sponsors().isEmpty() || header.consideration().isPresent()
                || header.adopted().isPresent();
    }

    private void printSteps() {
        if (!header.drafts().isEmpty() || !header.sponsors().isEmpty()) {
            step(Optional.empty(), "draftResolution", organ,
                    all("#draft_", header.drafts().size()) + " " + all("#sponsor_", header.sponsors().size()));
        }
        header.consideration().ifPresent(way -> way.accept(new Consideration.Visitor<Void>() {

            @Override
            public Void inPlenary() {
                step(Optional.empty(), "consideredInPlenary", organ, "#noMainCommittee");
                return null;
            }

            @Override
            public Void onReport(Consideration.OnReport report) {
                step(Optional.empty(), "recommendedForAdoption", "#" + References.committee(report.committee()),
                        "#report_1");
                return null;
            }
        }));
        header.adopted().ifPresent(date -> step(Optional.of(date), "adopted", organ,
                header.meeting().isPresent() ? "#adoptionMeeting" : ""));
    }

    private void step(Optional<LocalDate> date, String outcome, String by, String about) {
        xml.empty("step", Markup.attributes("date", date.map(Object::toString).orElse(Iri.NO_DATE), "outcome", outcome,
                "by", by, "refersTo", about.strip()));
    }

    private static String all(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> prefix + number).collect(Collectors.joining(" "));
    }

    private void printVote(Vote vote) {
        xml.element("voting", Markup.attributes("outcome", "adopted"), () -> {
            count(vote.inFavour(), "inFavour");
            count(vote.against(), "against");
            count(vote.abstaining(), "abstaining");
        });
    }

    private void count(int votes, String choice) {
        xml.empty("count", Markup.attributes("value", Integer.toString(votes), "refersTo", "#" + choice));
    }
}
