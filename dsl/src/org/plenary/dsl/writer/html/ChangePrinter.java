package org.plenary.dsl.writer.html;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.comparison.Change;
import org.plenary.dsl.comparison.Change.Kind;
import org.plenary.dsl.comparison.Look;
import org.plenary.dsl.comparison.Passage;
import org.plenary.dsl.comparison.Role;
import org.plenary.dsl.comparison.Run;

/** Prints passages with what became of them. */
final class ChangePrinter {

    private final Words words;
    private final HtmlEmitter html;

    ChangePrinter(Words words, HtmlEmitter html) {
        this.words = words;
        this.html = html;
    }

    /** Prints them in their order; sub-paragraphs that follow one another are one list, and so are notes. */
    void printAll(List<Change> changes) {
        Optional<Tag> list = Optional.empty();
        for (Change change : changes) {
            Optional<Tag> wanted = list(change.passage().role());
            if (!wanted.equals(list)) {
                list.ifPresent(html::close);
                wanted.ifPresent(tag -> html.open(tag, Attribute.styled(tag == Tag.OL ? "subs" : "list")));
                list = wanted;
            }
            print(change);
        }
        list.ifPresent(html::close);
    }

    private static Optional<Tag> list(Role role) {
        return switch (role) {
            case SUBPARAGRAPH -> Optional.of(Tag.OL);
            case NOTE -> Optional.of(Tag.UL);
            case MASTHEAD, ORGAN, RECITAL, PARAGRAPH, TEXT, HEADING, QUOTATION, TABLE, ROW, DIVISION, CLOSING ->
                Optional.empty();
        };
    }

    private void print(Change change) {
        switch (change.passage().role()) {
            case SUBPARAGRAPH -> printIn(Tag.LI, "sub", change);
            case NOTE -> printNote(change);
            case QUOTATION -> printFrame(Tag.BLOCKQUOTE, "quotation", change);
            case TABLE -> printFrame(Tag.DIV, "table", change);
            case DIVISION -> printDivision(change);
            case HEADING -> printWords(Tag.H3, "heading level-2", change);
            case ORGAN -> printParagraph("organ", change);
            case RECITAL -> printParagraph("preambular", change);
            case PARAGRAPH -> printParagraph("operative", change);
            case ROW -> printParagraph("row", change);
            case TEXT -> printParagraph("plain", change);
            case MASTHEAD, CLOSING -> printParagraph("line", change);
        }
    }

    private void printParagraph(String classes, Change change) {
        printWords(Tag.P, classes, change);
        printAll(change.children());
    }

    private void printIn(Tag tag, String classes, Change change) {
        html.open(tag, Attribute.styled(classes));
        printWords(Tag.P, "words", change);
        printAll(change.children());
        html.close(tag);
    }

    private void printFrame(Tag tag, String classes, Change change) {
        html.open(tag, Attribute.styled(classes));
        printAll(change.children());
        html.close(tag);
    }

    private void printDivision(Change change) {
        html.open(Tag.SECTION, Attribute.styled("appendix"));
        printWords(Tag.H2, "heading level-1", change);
        printAll(change.children());
        html.close(Tag.SECTION);
    }

    private void printNote(Change change) {
        html.open(Tag.LI);
        html.words(Tag.SPAN, change.passage().marker(), Attribute.styled("mark"));
        html.open(Tag.DIV).open(Tag.P, Attribute.styled(happened("plain", change)));
        printRuns(change);
        html.close(Tag.P).close(Tag.DIV).close(Tag.LI);
    }

    private void printWords(Tag tag, String classes, Change change) {
        html.open(tag, Attribute.styled(happened(classes, change)));
        printMarker(change);
        printRuns(change);
        html.close(tag);
    }

    private static String happened(String classes, Change change) {
        return change.kind() != Kind.SAME || change.moved() ? classes + " happened" : classes;
    }

    private void printMarker(Change change) {
        String marker = change.passage().marker();
        if (!marker.isEmpty()) {
            Optional<Tag> fate = fate(change.kind());
            html.open(Tag.SPAN, Attribute.styled("marker"));
            fate.ifPresent(html::open);
            html.text(marker);
            fate.ifPresent(html::close);
            html.close(Tag.SPAN).text(" ");
        }
        if (change.moved() || change.renumbered()) {
            String number = change.before().map(Passage::marker).orElse("").replaceFirst("[.\\s-]+$", "");
            if (change.moved() || !number.isEmpty()) {
                html.words(Tag.SPAN, "(" + words.formerly(number, change.moved()) + ")", Attribute.styled("formerly"));
                html.text(" ");
            }
        }
    }

    private static Optional<Tag> fate(Kind kind) {
        return switch (kind) {
            case ADDED -> Optional.of(Tag.INS);
            case REMOVED -> Optional.of(Tag.DEL);
            case SAME, CHANGED -> Optional.empty();
        };
    }

    private static Optional<Tag> fate(Run.State state) {
        return switch (state) {
            case ADDED -> Optional.of(Tag.INS);
            case REMOVED -> Optional.of(Tag.DEL);
            case SAME -> Optional.empty();
        };
    }

    private void printRuns(Change change) {
        Run.State state = Run.State.SAME;
        for (Run run : change.runs()) {
            if (run.state() != state) {
                fate(state).ifPresent(html::close);
                state = run.state();
                fate(state).ifPresent(html::open);
            }
            Optional<Tag> face = face(run.look());
            face.ifPresent(tag -> html.open(tag, Attribute.styled(run.look() == Look.OPENING ? "opening" : "face")));
            html.text(run.text());
            face.ifPresent(html::close);
        }
        fate(state).ifPresent(html::close);
    }

    private static Optional<Tag> face(Look look) {
        return switch (look) {
            case PLAIN -> Optional.empty();
            case OPENING, ITALIC -> Optional.of(Tag.I);
            case BOLD, PROPOSERS -> Optional.of(Tag.B);
            case SUPERSCRIPT, CALL -> Optional.of(Tag.SUP);
            case SUBSCRIPT -> Optional.of(Tag.SUB);
            case UNDERLINE -> Optional.of(Tag.U);
        };
    }
}
