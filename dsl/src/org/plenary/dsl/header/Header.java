package org.plenary.dsl.header;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.language.Language;

/**
 * What the header says, with what follows from it. What is not said, or said in a way that cannot be understood, is
 * empty; the problems of a header are kept apart from it, in {@link HeaderReading}.
 *
 * @param symbol
 *            of this document; a draft may have none yet
 * @param language
 *            of the text
 * @param title
 *            without calls of notes; its mark-up is the reader's business
 * @param partTitles
 *            the titles of the parts by their letter, from {@code title-A} and so on
 * @param status
 *            whether it is adopted; follows from the symbol or the date of adoption
 * @param organ
 *            whose document it is; {@link Organ#OTHER} for one that has no forms of its own
 * @param organName
 *            the name of such another organ, as written
 * @param session
 *            the session, or the year
 * @param agendaItems
 *            in the order written
 * @param adopted
 *            date of adoption
 * @param meeting
 *            at which it was adopted
 * @param vote
 *            where there was one
 * @param issued
 *            date of issue
 * @param consideration
 *            how it came before the plenary
 * @param drafts
 *            symbols of the drafts that it was adopted from
 * @param sponsors
 *            of a draft, in the order written
 * @param original
 *            the language in which a draft was submitted
 * @param base
 *            symbol of the earlier resolution that a draft takes as its base text
 * @param distribution
 *            general for an adopted text, limited for most drafts, unless the header says otherwise
 * @param job
 *            the job number, as {@code 18-08219}
 * @param numbered
 *            whether paragraph numbers print; old texts have none
 * @param rules
 *            another house whose rules apply
 */
public record Header(Optional<Symbol> symbol, Optional<Language> language, Optional<String> title,
        Map<String, String> partTitles, Status status, Optional<Organ> organ, Optional<String> organName,
        Optional<Session> session, List<AgendaItem> agendaItems, Optional<LocalDate> adopted,
        Optional<Meeting> meeting, Optional<Vote> vote, Optional<LocalDate> issued,
        Optional<Consideration> consideration, List<String> drafts, List<String> sponsors,
        Optional<Language> original, Optional<String> base, Distribution distribution, Optional<String> job,
        boolean numbered, Optional<Rules> rules) {

    public Header {
        partTitles = Map.copyOf(partTitles);
        agendaItems = List.copyOf(agendaItems);
        drafts = List.copyOf(drafts);
        sponsors = List.copyOf(sponsors);
    }

    /** Whether the text is not adopted yet. */
    public boolean draft() {
        return status == Status.DRAFT;
    }

    /** Whether it is a document of this organ. */
    public boolean of(Organ wanted) {
        return organ.filter(wanted::equals).isPresent();
    }
}
