package org.plenary.dsl.writer.akn;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.language.Language;

/**
 * The name of a resolution among all documents: {@code /akn/un/statement/deliberation/unga/2018-05-22/72-278}, and of
 * its text in a language, with the date of issue: {@code …/eng@2018-06-07}.
 *
 * @param organ
 *            whose resolution it is
 * @param adopted
 *            date of adoption; of a draft, of issue
 * @param issued
 *            date of issue
 * @param number
 *            {@code 72-278}
 * @param printedNumber
 *            {@code 72/278}
 * @param language
 *            of the text
 */
record Iri(AknOrgan organ, String adopted, String issued, String number, String printedNumber, Language language) {

    /** Stands where no date is known yet; the published files have the same. */
    static final String NO_DATE = "0001-01-01";

    static Iri of(Document document) {
        Optional<String> adopted = document.header().adopted().or(() -> document.properties().date())
                .map(Object::toString);
        Optional<String> issued = document.header().issued().map(Object::toString);
        String printed = symbol(document).map(symbol -> symbol.replaceFirst("^.*/(RES|DEC)/", ""))
                .orElseGet(() -> temporary(document));
        return new Iri(AknOrgan.of(document), adopted.or(() -> issued).orElse(NO_DATE),
                issued.or(() -> adopted).orElse(NO_DATE), number(printed), printed, document.language());
    }

    /** The resolution whatever its language. */
    String work() {
        return "/akn/un/statement/deliberation/" + organ.actor() + "/" + adopted + "/" + number;
    }

    /** Its text in one language. */
    String expression() {
        return work() + "/" + language.code3() + "@" + issued;
    }

    /** The resolution that is one part of it, as {@code 75-101A}. */
    Iri part(String letter) {
        String whole = printedNumber.replaceFirst(" ?[A-Z]-[A-Z]$", "");
        boolean adoptedNumber = Character.isDigit(whole.charAt(0));
        return new Iri(organ, adopted, issued, number(whole) + (adoptedNumber ? "" : "-") + letter,
                whole + " " + letter, language);
    }

    /** The symbol, from the header or the properties. */
    static Optional<String> symbol(Document document) {
        return document.header().symbol().map(Symbol::text).or(() -> document.properties().symbol());
    }

    /** {@code 72/278} is 72-278, {@code 2552 (2020)} is 2552-2020. */
    private static String number(String printed) {
        return printed.replace(" (", "-").replace(")", "").replace(" ", "").replace('/', '-');
    }

    /** A draft without a symbol gets a number of its own, the same as long as its title is the same. */
    private static String temporary(Document document) {
        CRC32 sum = new CRC32();
        sum.update((document.properties().organ() + document.properties().title()).getBytes(StandardCharsets.UTF_8));
        return "draft-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
