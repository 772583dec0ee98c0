package org.plenary.dsl.rules.openings;

import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * Verbs that address somebody are repeated freely as long as the addressee changes: “Requests the Secretary-General
 * …”, “Requests Member States …”.
 */
final class Addressees {

    private final Pattern verbs;
    private final int length;
    private final boolean spaced;

    Addressees(Language language) {
        this.spaced = language != Language.CHINESE;
        // So many first words are the same where the addressee is: “a los Estados Miembros” has four.
        this.length = switch (language) {
            case ENGLISH, FRENCH, RUSSIAN -> 2;
            case ARABIC, CHINESE -> 3;
            case SPANISH -> 4;
        };
        this.verbs = Pattern.compile(switch (language) {
            case ARABIC -> "[تي](?:شجع|طلب|هيب|حث|دعو|وصي|ناشد|كرر|طالب|أذن|ومئ)";
            case CHINESE -> "鼓励|请|敦促|呼吁|要求|建议|授权|再次";
            case ENGLISH -> "encourage|request|call|urge|invite|appeal|ask|recommend|direct|demand|authori|reiterate";
            case FRENCH -> "encourage|prie|demande|engage|exhorte|invite|recommande|autorise|charge|appel|enjoint";
            case RUSSIAN -> "призыва|поруча|прос|рекоменд|предлага|требу|уполномоч|обраща|настоятел";
            case SPANISH -> "alienta|solicita|exhorta|insta|invita|pide|recomienda|encomienda|exige|reitera|autoriza";
        });
    }

    /** Whether a verb has an addressee that is not the one of the paragraph before. */
    boolean differ(String base, String rest, String restBefore) {
        return verbs.matcher(base.replaceAll("[\u064B-\u0652]", "")).find() && !first(rest).equals(first(restBefore));
    }

    private String first(String rest) {
        if (!spaced) {
            return rest.substring(0, Math.min(length, rest.length()));
        }
        int end = 0;
        for (int i = 0; i < length && end >= 0; i++) {
            end = rest.indexOf(' ', end + 1);
        }
        return end < 0 ? rest : rest.substring(0, end);
    }
}
