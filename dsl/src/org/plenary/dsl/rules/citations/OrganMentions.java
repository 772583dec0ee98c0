package org.plenary.dsl.rules.citations;

import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;

/**
 * Whether a paragraph names an organ, in full or for short: "the Council" may be any of three.
 *
 * @param assembly
 *            finds the General Assembly
 * @param council
 *            finds a council
 * @param commission
 *            finds a commission of the Economic and Social Council, whose resolutions have numbers of the same form:
 *            2005/59 of the Commission on Human Rights
 */
record OrganMentions(Pattern assembly, Pattern council, Pattern commission) {

    static OrganMentions of(Language language) {
        return switch (language) {
            case ENGLISH -> of("Assembly", "Council", "Commission");
            case FRENCH -> of("Assemblée", "Conseil", "Commission");
            case SPANISH -> of("Asamblea", "Consejo", "Comisión");
            case RUSSIAN -> of("Ассамбле", "Совет", "Комисси");
            case ARABIC -> of("جمعية", "مجلس", "لجنة");
            case CHINESE -> of("大会", "理事会|安理会", "委员会");
        };
    }

    private static OrganMentions of(String assembly, String council, String commission) {
        return new OrganMentions(Pattern.compile(assembly), Pattern.compile(council), Pattern.compile(commission));
    }

    boolean names(Organ organ, String words) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> assembly.matcher(words).find();
            case SECURITY_COUNCIL, HUMAN_RIGHTS_COUNCIL -> council.matcher(words).find();
            case ECONOMIC_AND_SOCIAL_COUNCIL -> council.matcher(words).find() || commission.matcher(words).find();
            case OTHER -> true;
        };
    }
}
