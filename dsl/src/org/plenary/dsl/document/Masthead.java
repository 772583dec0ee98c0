package org.plenary.dsl.document;

import java.util.List;

/**
 * The printed lines above the text, worded in the document's language. A line that does not apply is empty (an empty
 * string or list), never null.
 *
 * @param unitedNations
 *            "United Nations"
 * @param organ
 *            "General Assembly", large at the left
 * @param symbol
 *            "A/RES/72/278", at the right; may call a note
 * @param imprint
 *            the small lines at the right: "Distr.: General", date of issue, "Original: English" …
 * @param session
 *            "Seventy-second session", with further lines (sub-organ, dates) above or below it
 * @param agendaItem
 *            "Agenda item 126"
 * @param sponsors
 *            of a draft: "Angola, Armenia and Viet Nam: draft resolution"
 * @param adoption
 *            "Resolution adopted by the General Assembly on 22 May 2018"
 * @param source
 *            "[without reference to a Main Committee (A/72/L.54 and A/72/L.54/Add.1)]", with its citations
 * @param titleNumber
 *            "72/278.", hanging before the title; where there is no title it stands alone, above the adoption line:
 *            "Resolution 2552 (2020)"
 * @param title
 *            the title, without its number
 * @param jobNumber
 *            "18-08219", at the foot
 * @param jobLine
 *            "18-08219 (E)", at the foot of the first page
 */
public record Masthead(String unitedNations, String organ, List<Inline> symbol, List<String> imprint,
        List<String> session, String agendaItem, List<Inline> sponsors, String adoption, List<Inline> source,
        String titleNumber, List<Inline> title, String jobNumber, String jobLine) {

    public Masthead {
        symbol = List.copyOf(symbol);
        imprint = List.copyOf(imprint);
        session = List.copyOf(session);
        sponsors = List.copyOf(sponsors);
        source = List.copyOf(source);
        title = List.copyOf(title);
    }
}
