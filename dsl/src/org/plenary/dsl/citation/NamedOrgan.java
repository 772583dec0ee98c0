package org.plenary.dsl.citation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the organ that the words around a noun and its numbers name, where the noun comes first. */
final class NamedOrgan {

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0]*");
    private static final Pattern OF = Pattern.compile("(?:[\\s\\u00A0][A-Z\\u0412])?[\\s\\u00A0]?"
            + "(?:of the |du |de la |de l[’']|del |de )?");
    private static final Pattern NEXT = Pattern.compile("(?:,|[\\s\\u00A0](?:and|et|y|и|و))[\\s\\u00A0]");
    // in its resolution 57/32, the General Assembly
    private static final Pattern SUBJECT = Pattern.compile(",[\\s\\u00A0](?:the |la |le |l[’']|el )?");
    // the Council, in its resolution; du Conseil formulée dans sa résolution; مجلس حقوق الإنسان في قراره
    private static final Pattern BY = Pattern.compile(",?[\\s\\u00A0](?:\\p{L}+[\\s\\u00A0]){1,2}");
    // its resolution, its previous resolutions
    private static final Pattern ITS = Pattern.compile("[\\s\\u00A0](?:\\p{L}+[\\s\\u00A0])?");
    private static final int LONGEST_LIST = 12;

    private final Gaps gaps;

    NamedOrgan(Gaps gaps) {
        this.gaps = gaps;
    }

    /** The organ named after a number, or after the last of several: la résolution 1984/50 du Conseil économique. */
    Optional<Organ> after(int noun, int number) {
        int last = number;
        while (gaps.meaning(last + 1) == Meaning.NUMBER && last - number < LONGEST_LIST
                && gaps.between(last, last + 1, NEXT)) {
            last++;
        }
        boolean possessed = gaps.meaning(noun - 1) == Meaning.POSSESSIVE;
        boolean named = gaps.isBody(last + 1)
                && (gaps.between(last, last + 1, OF) || possessed && gaps.between(last, last + 1, SUBJECT));
        return named ? organ(last + 1) : Optional.empty();
    }

    /** The organ named before the first number: قرار الجمعية العامة 70/1, Human Rights Council resolution 48/13. */
    Optional<Organ> before(int noun, int first) {
        if (first > noun + 1 && gaps.isBody(noun + 1)) {
            return organ(noun + 1);
        }
        if (gaps.isBody(noun - 1)) {
            boolean adjacent = gaps.between(noun - 1, noun, BLANK)
                    || carriesPossessive(noun) && gaps.between(noun - 1, noun, BY);
            return adjacent ? organ(noun - 1) : Optional.empty();
        }
        boolean subject = gaps.meaning(noun - 1) == Meaning.POSSESSIVE && gaps.between(noun - 1, noun, ITS)
                && gaps.isBody(noun - 2) && gaps.between(noun - 2, noun - 1, BY);
        return subject ? organ(noun - 2) : Optional.empty();
    }

    // قراره, قراراتها: in Arabic the noun carries its possessive.
    private boolean carriesPossessive(int noun) {
        CharSequence word = gaps.words(noun);
        char last = word.charAt(word.length() - 1);
        return last == 'ه' || last == 'ا';
    }

    // The Council: where the form of the number does not tell which, it is the one that numbers by sessions.
    private Optional<Organ> organ(int body) {
        return gaps.meaning(body).organ().or(() -> Optional.of(Organ.HUMAN_RIGHTS_COUNCIL));
    }
}
