package org.plenary.dsl.rules.openings;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * The forms of an opening for a feminine organ (Assembly, Commission) and for a masculine one (Council): Consciente and
 * Conscient, Convencida and Convencido, убеждена and убежден, تشير and يشير.
 */
final class Agreement {

    private static final String FRENCH = "conscient e,convaincu e,préoccupé e,résolu e,guidé e,alarmé e,inquiet ète,"
            + "déterminé e,soucieux euse,désireux euse,persuadé e,encouragé e,attaché e,animé e,troublé e,consterné e,"
            + "indigné e,satisfait e,inspiré e,mû e,attristé e,bouleversé e,horrifié e,disposé e,décidé e,certain e,"
            + "profondément ému e,vivement ému e,prêt e";
    private static final String SPANISH = "convencid,preocupad,guiad,alarmad,decidid,resuelt,animad,alentad,"
            + "conmocionad,consternad,deseos,"
            + "inspirad,horrorizad,indignad,persuadid,perturbad,inquiet,empeñad,comprometid,conmovid";
    private static final String RUSSIAN = "убежден,обеспокоен,озабочен,встревожен,преисполнен,исполнен,потрясен,"
            + "возмущен,уверен,удручен,воодушевлен,вдохновлен,удовлетворен,намерен,опечален,шокирован,ободрен";

    /** What is felt is the subject here, and the organ the object: يساورها القلق, تثير جزعها كلمات. */
    private static final Pattern ARABIC_FEELING = Pattern.compile("^(?:ساور|ثير|قلق|هول|زعج|روع|سر|سعد|ؤسف|شرف).*");
    // After the conjunction of a recital, or at the start of an operative paragraph.
    private static final Pattern ARABIC_VERB = Pattern.compile("^(و?إذ )?([تي])(?=[\\p{L}\\p{M}]{2})");
    private static final Pattern ARABIC_PRONOUN = Pattern.compile(
            "(?<=\\p{L}{2})(?<!(?:هذ|نو|وج|في|ب|ل|علي|إلي|اتجا|انتبا|توج|تنب|تجا))(ها|ه)(?![\\p{L}\\p{M}])");
    private static final Pattern ARABIC_OWN = Pattern.compile("\\bمن(ها|ه)(?![\\p{L}\\p{M}])");

    private final Language language;
    private final Map<String, String> feminine = new TreeMap<>();
    private final Map<String, String> masculine = new TreeMap<>();

    Agreement(Language language) {
        this.language = language;
        switch (language) {
            case FRENCH -> french();
            case SPANISH -> pairs(SPANISH, "o", "a");
            case RUSSIAN -> russian();
            case ARABIC, CHINESE, ENGLISH -> { }
        }
    }

    private void french() {
        for (String pair : FRENCH.split(",")) {
            String word = pair.substring(pair.lastIndexOf(' ', pair.lastIndexOf(' ') - 1) + 1);
            String masculineForm = word.substring(0, word.indexOf(' '));
            String ending = word.substring(word.indexOf(' ') + 1);
            put(masculineForm, switch (ending) {
                case "euse" -> masculineForm.substring(0, masculineForm.length() - 3) + ending;
                case "ète" -> masculineForm.substring(0, masculineForm.length() - 2) + ending;
                default -> masculineForm.replace('û', 'u') + ending;
            });
        }
    }

    private void pairs(String stems, String masculineEnding, String feminineEnding) {
        for (String stem : stems.split(",")) {
            put(stem + masculineEnding, stem + feminineEnding);
        }
    }

    private void russian() {
        pairs(RUSSIAN, "", "а");
        put("полон", "полна");
        put("движим", "движима");
        put("готов", "готова");
    }

    private void put(String masculineForm, String feminineForm) {
        feminine.put(masculineForm, feminineForm);
        masculine.put(feminineForm, masculineForm);
    }

    /** An opening as an organ of this gender has it. */
    String of(String phrase, boolean feminineOrgan) {
        if (language == Language.ARABIC) {
            return arabic(phrase, feminineOrgan);
        }
        Map<String, String> forms = feminineOrgan ? feminine : masculine;
        Matcher words = Pattern.compile("\\p{L}+").matcher(phrase);
        return words.replaceAll(word -> {
            String other = forms.get(word.group().toLowerCase(language.locale()));
            return other == null ? word.group() : inCase(word.group(), other);
        });
    }

    /** An opening in the gender that another has. */
    String like(String phrase, String other) {
        return of(phrase, of(other, true).equals(other));
    }

    private static String inCase(String like, String word) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static String arabic(String phrase, boolean feminineOrgan) {
        Matcher verb = ARABIC_VERB.matcher(phrase);
        if (!verb.find()) {
            return ARABIC_OWN.matcher(phrase).replaceAll(feminineOrgan ? "منها" : "منه");
        }
        String rest = phrase.substring(verb.end());
        boolean feeling = ARABIC_FEELING.matcher(rest).matches();
        String head = phrase.substring(0, verb.start(2))
                + (feeling ? verb.group(2) : feminineOrgan ? "ت" : "ي");
        return head + ARABIC_PRONOUN.matcher(rest).replaceAll(feminineOrgan ? "ها" : "ه");
    }
}
