package org.plenary.dsl.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.numbering.NumberForms;

/**
 * The number before the title of an adopted text: "72/278.", "217 A (III).", in Arabic "217 ألف (د-3)". The texts of
 * the Security Council have no title, and their number stands alone: "Resolution 2552 (2020)".
 */
final class TitleNumber {

    private static final Pattern NUMBER = Pattern.compile(".*/(?:RES|DEC)/(.+)");
    // A/RES/75/101 A-B is headed by its number alone: each part carries its letter.
    private static final Pattern SEVERAL_LETTERS = Pattern.compile(" [A-Z]-[A-Z]");
    private static final Pattern ONE_LETTER = Pattern.compile(" ([A-Z])(?= |$)");
    private static final Pattern BRACKETS = Pattern.compile("\\((E?S-)?[IVXLC]+\\)");

    private final Wording wording;
    private final NumberForms forms;

    TitleNumber(Wording wording) {
        this.wording = wording;
        this.forms = NumberForms.of(wording);
    }

    /** The number; empty for a draft. */
    String compose(Header header) {
        if (header.draft()) {
            return "";
        }
        if (header.of(Organ.SECURITY_COUNCIL)) {
            return header.symbol().flatMap(this::ofSecurityCouncil).orElse("");
        }
        return header.symbol().map(this::number).filter(number -> !number.isEmpty())
                .map(number -> wording.text("title.number", number)).orElse("");
    }

    private Optional<String> ofSecurityCouncil(Symbol symbol) {
        if (symbol.kind() != Symbol.Kind.RESOLUTION || symbol.session().isEmpty() || symbol.number().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wording.text("security-council.number", Integer.toString(symbol.number().getAsInt()),
                Integer.toString(symbol.session().get().number())));
    }

    private String number(Symbol symbol) {
        Matcher matcher = NUMBER.matcher(symbol.text());
        if (!matcher.matches()) {
            return "";
        }
        String number = SEVERAL_LETTERS.matcher(matcher.group(1)).replaceFirst("");
        return wording.language() == Language.ARABIC ? arabic(number, symbol) : number;
    }

    /** Arabic writes the letter by its name, and of the sessions د for regular, دإ special, دإط emergency special. */
    private String arabic(String number, Symbol symbol) {
        String named = ONE_LETTER.matcher(number)
                .replaceFirst(match -> " " + forms.part(match.group(1).charAt(0) - 'A' + 1));
        String session = symbol.session().map(TitleNumber::arabic).orElse("");
        return BRACKETS.matcher(named).replaceFirst("(" + session + ")").replaceFirst("^E?S-\\d+", session);
    }

    private static String arabic(Session session) {
        return switch (session.kind()) {
            case REGULAR -> "د-" + session.number();
            case SPECIAL -> "دإ-" + session.number();
            case EMERGENCY_SPECIAL -> "دإط-" + session.number();
            case YEAR -> Integer.toString(session.number());
        };
    }
}
