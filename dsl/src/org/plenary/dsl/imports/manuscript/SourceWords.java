package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.MainCommittee;

/** From what a text was adopted: the line in square brackets under the line of adoption. */
final class SourceWords {

    private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Z0-9][A-Za-z0-9./-]*[A-Za-z0-9]");
    private static final Pattern PARAGRAPH = Pattern.compile("[0-9]{1,4}");

    private final MastheadWords words;

    SourceWords(MastheadWords words) {
        this.words = words;
    }

    void read(String line, FactEntries facts) {
        List<String> symbols = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(line);
        int end = 0;
        while (matcher.find()) {
            symbols.add(matcher.group());
            end = symbols.size() == 1 ? matcher.end() : end;
        }
        OptionalInt committee = words.committee(line);
        if (committee.isPresent() && !symbols.isEmpty()) {
            Matcher paragraph = PARAGRAPH.matcher(line);
            String name = MainCommittee.of(committee.getAsInt()).name();
            facts.add(HeaderKey.COMMITTEE, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + ", "
                    + symbols.get(0) + (paragraph.find(end) ? ", " + paragraph.group() : ""));
        } else {
            if (line.indexOf(' ') >= 0) {
                facts.add(HeaderKey.COMMITTEE, "none");
            }
            facts.add(HeaderKey.DRAFT, String.join(", ", symbols));
        }
    }
}
