package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.header.AgendaItem;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.numbering.NumberForms;

/** The agenda items: "Agenda item 113 (b)", "Agenda items 9 and 11", "Agenda item 70 (a) and (b)". */
final class AgendaLine {

    private final OrganWording organs;
    private final Joining joining;
    private final NumberForms forms;

    AgendaLine(Wording wording) {
        this.organs = new OrganWording(wording);
        this.joining = Joining.ofSymbols(wording);
        this.forms = NumberForms.of(wording);
    }

    String compose(Header header) {
        List<AgendaItem> items = header.agendaItems();
        if (items.isEmpty()) {
            return "";
        }
        int distinct = (int) items.stream().map(AgendaItem::number).distinct().count();
        return organs.counted("agenda", distinct, header.organ(), joining.join(printed(items))).orElseThrow();
    }

    /** A sub-item of the same item as the one before it prints its letter alone. */
    private List<String> printed(List<AgendaItem> items) {
        List<String> printed = new ArrayList<>();
        int before = 0;
        for (AgendaItem item : items) {
            List<String> marks = new ArrayList<>();
            if (item.number() != before || item.subItem().isEmpty()) {
                marks.add(Integer.toString(item.number()));
            }
            item.subItem().ifPresent(letter -> marks.add(forms.bracketed(forms.letters(letter))));
            printed.add(forms.join(marks));
            before = item.number();
        }
        return printed;
    }
}
