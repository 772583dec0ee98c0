package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.numbering.OrdinalWords;

/**
 * The lines at the left above the agenda item: the session, "Seventy-second session"; under it the Main Committee of a
 * draft that is before one; above it the Human Rights Council, whose documents are headed General Assembly.
 */
final class SessionLines {

    private final Wording wording;
    private final OrganWording organs;
    private final OrdinalWords ordinals;

    SessionLines(Wording wording) {
        this.wording = wording;
        this.organs = new OrganWording(wording);
        this.ordinals = new OrdinalWords(wording, "session");
    }

    List<String> compose(Header header) {
        List<String> lines = new ArrayList<>();
        if (header.of(Organ.HUMAN_RIGHTS_COUNCIL)) {
            lines.add(organs.name(Organ.HUMAN_RIGHTS_COUNCIL));
        }
        header.session().filter(session -> !header.of(Organ.SECURITY_COUNCIL))
                .ifPresent(session -> lines.add(session(session, header.organ())));
        OptionalInt committee = header.symbol().map(Symbol::mainCommittee).orElse(OptionalInt.empty());
        committee.ifPresent(number -> lines.add(wording.text("committee." + number)));
        return lines;
    }

    private String session(Session session, Optional<Organ> organ) {
        String kind = session.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String figures = Integer.toString(session.number());
        String words = session.kind() == Session.Kind.YEAR ? figures : ordinals.of(session.number());
        return wording.capitalized(organs.text("session." + kind, organ, words, figures));
    }
}
