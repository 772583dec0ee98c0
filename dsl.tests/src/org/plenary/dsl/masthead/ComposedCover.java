package org.plenary.dsl.masthead;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;

/** The lines that our masthead prints, by their kind. */
final class ComposedCover {

    private final Header header;
    private final Masthead masthead;
    private final List<String> closing;
    private final Language language;

    ComposedCover(Language language, Header header) {
        MastheadComposer composer = new MastheadComposer(language, symbol -> Optional.empty());
        this.language = language;
        this.header = header;
        this.masthead = composer.compose(header, new MastheadContent(List.of(), List.of(), List.of()));
        this.closing = composer.closing(header);
    }

    String line(LineKind kind) {
        return switch (kind) {
            case UNITED_NATIONS -> masthead.unitedNations();
            case ORGAN -> masthead.organ();
            case DISTRIBUTION -> masthead.imprint().get(0);
            case ISSUED -> at(masthead.imprint(), 1);
            case ORIGINAL -> at(masthead.imprint(), masthead.imprint().size() - 1);
            case COUNCIL -> at(masthead.session(), 0);
            case SESSION -> at(masthead.session(), masthead.session().size() - 1);
            case AGENDA_ITEM -> masthead.agendaItem();
            case ADOPTION -> header.of(Organ.SECURITY_COUNCIL) ? masthead.titleNumber() : masthead.adoption();
            case SECURITY_COUNCIL -> masthead.adoption();
            case SOURCE -> Words.of(masthead.source());
            case TITLE_NUMBER -> masthead.titleNumber();
            case MEETING -> at(closing, language == Language.CHINESE ? 1 : 0);
            case DATE -> at(closing, language == Language.CHINESE ? 0 : 1);
            case VOTE -> header.of(Organ.HUMAN_RIGHTS_COUNCIL) ? at(closing, 2) : "";
        };
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
