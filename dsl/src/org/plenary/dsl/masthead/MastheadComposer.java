package org.plenary.dsl.masthead;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Properties;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * Words the masthead, the closing lines and the properties of a document in one language from its header. The words
 * follow what the United Nations printed from 2020 to 2024.
 */
public final class MastheadComposer {

    private final Wording wording;
    private final OrganWording organs;
    private final SessionLines sessions;
    private final AgendaLine agenda;
    private final SponsorLine sponsors;
    private final AdoptionLine adoption;
    private final SourceLine source;
    private final TitleNumber titleNumber;
    private final ImprintLines imprint;
    private final ClosingLines closing;

    /**
     * @param language
     *            of the document
     * @param links
     *            where a document can be read, by its symbol
     */
    public MastheadComposer(Language language, Function<String, Optional<URI>> links) {
        this.wording = Wording.of(language);
        this.organs = new OrganWording(wording);
        this.sessions = new SessionLines(wording);
        this.agenda = new AgendaLine(wording);
        this.sponsors = new SponsorLine(wording);
        this.adoption = new AdoptionLine(wording);
        this.source = new SourceLine(wording, links);
        this.titleNumber = new TitleNumber(wording);
        this.imprint = new ImprintLines(wording);
        this.closing = new ClosingLines(wording);
    }

    /** The masthead: what the header says, in words, round what the drafter wrote. */
    public Masthead compose(Header header, MastheadContent content) {
        return new Masthead(wording.text("united-nations"), organ(header), content.symbol(), imprint.compose(header),
                sessions.compose(header), agenda.compose(header), sponsors.compose(header, content.sponsors()),
                adoption.compose(header), source.compose(header), titleNumber.compose(header), content.title(),
                header.job().orElse(""), header.job().map(this::jobLine).orElse(""));
    }

    /** The lines under the text, in printed order; empty for a draft. */
    public List<String> closing(Header header) {
        return closing.compose(header);
    }

    /** Facts for file properties and metadata. */
    public Properties properties(Header header, MastheadContent content) {
        String title = Words.of(content.title()).strip();
        return new Properties(header.symbol().map(Symbol::text),
                title.isEmpty() ? number(header) : title, organs.name(header), header.draft(),
                header.adopted().or(header::issued), header.sponsors());
    }

    /** The Human Rights Council is an organ of the General Assembly, whose name heads its documents. */
    private String organ(Header header) {
        return header.of(Organ.HUMAN_RIGHTS_COUNCIL) ? organs.name(Organ.GENERAL_ASSEMBLY) : organs.name(header);
    }

    /** In Russian a comma leads on to the next line: "Резолюция 2552 (2020), принятая …". */
    private String number(Header header) {
        return titleNumber.compose(header).replaceFirst("[,.]$", "");
    }

    private String jobLine(String job) {
        return job + " (" + wording.language().letter() + ")";
    }
}
