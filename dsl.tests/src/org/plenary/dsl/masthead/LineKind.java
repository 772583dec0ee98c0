package org.plenary.dsl.masthead;

/** The kinds of lines that a printed cover has and a masthead is to have. */
enum LineKind {
    UNITED_NATIONS, ORGAN, DISTRIBUTION, ISSUED, ORIGINAL, COUNCIL, SESSION, AGENDA_ITEM, ADOPTION, SECURITY_COUNCIL,
    SOURCE, TITLE_NUMBER, MEETING, DATE, VOTE
}
