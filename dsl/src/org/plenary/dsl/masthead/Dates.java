package org.plenary.dsl.masthead;

import java.time.LocalDate;
import org.plenary.dsl.language.Wording;

/** Dates as one language prints them. Day and month are never parted at the end of a line. */
final class Dates {

    private final Wording wording;

    Dates(Wording wording) {
        this.wording = wording;
    }

    /** "22 May 2018", "1er mai 2018", "2018年5月22日". */
    String running(LocalDate date) {
        return printed("date", date);
    }

    /** As in the adoption line, where in most languages the three parts stay together. */
    String ofAdoption(LocalDate date) {
        return printed("date.adoption", date);
    }

    private String printed(String form, LocalDate date) {
        String day = Integer.toString(date.getDayOfMonth());
        return wording.text(form, wording.find("date.day." + day).orElse(day),
                wording.text("month." + date.getMonthValue()), Integer.toString(date.getYear()));
    }
}
