package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.header.MainCommittee;
import org.plenary.dsl.imports.xml.Xml;
import org.w3c.dom.Element;

/** From what a text was adopted: the line in square brackets under the line of adoption. */
final class SourceFacts {

    private static final Pattern SYMBOL = Pattern.compile("[AES]/[A-Z0-9][A-Za-z0-9./-]*[A-Za-z0-9]");
    private static final Pattern PARAGRAPH = Pattern.compile("[0-9]{1,4}");

    private final Optional<Element> line;

    SourceFacts(Cover cover) {
        this.line = cover.cover("docProponent").filter(proponent -> Xml.words(proponent).startsWith("[")).findFirst();
    }

    /** "none", or "Third, A/72/435, 6". */
    Optional<String> committee() {
        Optional<String> report = mainCommittee().flatMap(committee -> symbols().stream().findFirst()
                .map(symbol -> committee + ", " + symbol + paragraph(symbol)));
        return report.or(() -> line.map(proponent -> "none").filter(none -> mainCommittee().isEmpty()));
    }

    /** The drafts, where no committee reported on them. */
    Optional<String> drafts() {
        return mainCommittee().isPresent() || symbols().isEmpty() ? Optional.empty()
                : Optional.of(String.join(", ", symbols()));
    }

    private Optional<String> mainCommittee() {
        return line.map(proponent -> proponent.getAttribute("refersTo").replace("#", "").toUpperCase(Locale.ROOT))
                .flatMap(meaning -> Arrays.stream(MainCommittee.values()).map(Enum::name)
                        .filter(name -> meaning.equals(name + "COMMITTEE")).findFirst());
    }

    private List<String> symbols() {
        List<String> symbols = new ArrayList<>();
        Matcher matcher = SYMBOL.matcher(line.map(Xml::words).orElse(""));
        while (matcher.find()) {
            symbols.add(matcher.group());
        }
        return symbols;
    }

    /** What follows the symbol of the report: "para. 8", "第8段". */
    private String paragraph(String symbol) {
        String words = line.map(Xml::words).orElse("");
        Matcher number = PARAGRAPH.matcher(words);
        return number.find(words.indexOf(symbol) + symbol.length()) ? ", " + number.group() : "";
    }
}
