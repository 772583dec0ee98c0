package org.plenary.dsl.writer.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.header.AgendaItem;
import org.plenary.dsl.header.Consideration;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.numbering.NumberForms;

/** The values of the header as they are written, each in the form of its key. */
final class HeaderValues {

    private final Document document;
    private final Header header;
    private final InlineSource inline;
    private final Map<HeaderKey, String> values = new EnumMap<>(HeaderKey.class);

    HeaderValues(Document document, InlineSource inline) {
        this.document = document;
        this.header = document.header();
        this.inline = inline;
    }

    Map<HeaderKey, String> all() {
        put(HeaderKey.SYMBOL, printed(document.masthead().symbol(), document.properties().symbol()));
        put(HeaderKey.LANGUAGE, Optional.of(document.language().code()));
        put(HeaderKey.TITLE, printed(document.masthead().title(), header.title()));
        put(HeaderKey.STATUS, Optional.of(lower(header.status())));
        put(HeaderKey.ORGAN, header.organName().or(() -> header.organ().filter(organ -> organ != Organ.OTHER)
                .map(HeaderValues::name)));
        put(HeaderKey.SESSION, header.session().map(HeaderValues::session));
        put(HeaderKey.AGENDA_ITEM, list(header.agendaItems().stream().map(this::item).toList()));
        put(HeaderKey.ADOPTED, header.adopted().map(Object::toString));
        put(HeaderKey.MEETING, header.meeting()
                .map(meeting -> meeting.number() + (meeting.resumed() ? " (resumed)" : "")));
        put(HeaderKey.VOTE, header.vote()
                .map(vote -> vote.inFavour() + "-" + vote.against() + "-" + vote.abstaining()));
        put(HeaderKey.ISSUED, header.issued().map(Object::toString));
        put(HeaderKey.COMMITTEE, header.consideration().map(HeaderValues::consideration));
        put(HeaderKey.DRAFT, list(header.drafts()));
        put(HeaderKey.SPONSORS, list(new Sponsors(inline, document).all()));
        put(HeaderKey.ORIGINAL, header.original().map(Language::code));
        put(HeaderKey.BASE, header.base());
        put(HeaderKey.DISTRIBUTION, Optional.of(lower(header.distribution())));
        put(HeaderKey.JOB, header.job());
        put(HeaderKey.NUMBERING, header.numbered() ? Optional.empty() : Optional.of("none"));
        put(HeaderKey.RULES, header.rules().map(HeaderValues::lower));
        return values;
    }

    private void put(HeaderKey key, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> values.put(key, text));
    }

    /** What the masthead prints, with italics and note calls; else the bare fact. */
    private Optional<String> printed(List<Inline> content, Optional<String> fact) {
        return content.isEmpty() ? fact.map(Escaping::words) : Optional.of(inline.of(content));
    }

    private static Optional<String> list(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    private String item(AgendaItem item) {
        NumberForms forms = NumberForms.of(document.language());
        return item.number() + item.subItem().map(number -> " " + forms.bracketed(forms.letters(number))).orElse("");
    }

    private static String session(Session session) {
        return switch (session.kind()) {
            case REGULAR, YEAR -> Integer.toString(session.number());
            case SPECIAL -> "S-" + session.number();
            case EMERGENCY_SPECIAL -> "ES-" + session.number();
        };
    }

    private static String consideration(Consideration consideration) {
        return consideration.accept(new Consideration.Visitor<>() {

            @Override
            public String inPlenary() {
                return "none";
            }

            @Override
            public String onReport(Consideration.OnReport report) {
                String paragraph = report.paragraph().isPresent() ? ", " + report.paragraph().getAsInt() : "";
                return capitalised(lower(report.committee())) + ", " + report.report() + paragraph;
            }
        });
    }

    /** "General Assembly": organs have English names in every language, as the keys have. */
    private static String name(Organ organ) {
        return Arrays.stream(lower(organ).split("_")).map(word -> word.equals("and") ? word : capitalised(word))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
