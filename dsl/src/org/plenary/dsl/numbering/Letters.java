package org.plenary.dsl.numbering;

import java.util.Collections;
import java.util.List;

/**
 * An alphabet that counts. After its last letter the United Nations double the letters: z is followed by aa and bb, as
 * in agenda item 103 (kk), and not by ab.
 */
enum Letters {

    LATIN_LOWER("", "abcdefghijklmnopqrstuvwxyz".split("")),
    LATIN_UPPER("", "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")),
    /** In the order of the abjad, as far as the Latin letters reach: (kk) is (ك ك), the letters standing apart. */
    ARABIC(" ", "أبجدهوزحطيكلمنسعفصقرشتثخذض".split("")),
    /** The names of the same letters, which tell apart the parts of a resolution: قرار 75/101 ألف. */
    ARABIC_NAMES(" ", ("ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء"
            + " ذال ضاد").split(" "));

    private final String between;
    private final List<String> signs;

    Letters(String between, String[] signs) {
        this.between = between;
        this.signs = List.of(signs);
    }

    /** The letter that stands for this number, which begins at 1. */
    String of(int number) {
        String sign = signs.get((number - 1) % signs.size());
        int times = (number - 1) / signs.size() + 1;
        return String.join(between, Collections.nCopies(times, sign));
    }
}
