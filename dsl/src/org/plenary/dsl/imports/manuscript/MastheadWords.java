package org.plenary.dsl.imports.manuscript;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;
import org.plenary.dsl.numbering.OrdinalWords;

/** The fixed words of the masthead in one language, as the masthead is worded when it is printed, to be recognised. */
final class MastheadWords {

    private static final List<Organ> ORGANS = List.of(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL,
            Organ.ECONOMIC_AND_SOCIAL_COUNCIL, Organ.HUMAN_RIGHTS_COUNCIL);
    private static final int LAST_SESSION = 120;

    private final Wording wording;
    private final Wording english = Wording.of(Language.ENGLISH);
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, Organ> adoptions = new LinkedHashMap<>();
    private final Pattern agenda;

    MastheadWords(Language language) {
        this.wording = Wording.of(language);
        OrdinalWords ordinals = new OrdinalWords(wording, "session");
        for (int session = 1; session <= LAST_SESSION; session++) {
            String words = wording.text("session.regular", ordinals.of(session), Integer.toString(session));
            sessions.put(plain(words), session);
        }
        for (Organ organ : ORGANS) {
            for (String kind : List.of("resolution", "decision")) {
                wording.find("adoption." + kind + "." + key(organ) + ".one").map(MastheadWords::plain)
                        .ifPresent(words -> adoptions.put(words, organ));
            }
        }
        String forms = wording.keys().stream().filter(key -> key.startsWith("agenda.")).map(wording::text)
                .map(words -> Pattern.quote(plain(words)).replace("{0}", "\\E(.*)\\Q")).distinct()
                .collect(Collectors.joining("|"));
        this.agenda = Pattern.compile(forms);
    }

    /** Words as they are compared: in small letters, with simple spaces and apostrophes. */
    static String plain(String words) {
        return words.replaceAll("[\\s\u00a0\u202f]+", " ").replace('\'', '’').strip().toLowerCase(Locale.ROOT);
    }

    private static String key(Organ organ) {
        return organ.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "United Nations" or the name of an organ. */
    boolean isName(String words) {
        String line = plain(words);
        return Stream.of(wording, english).anyMatch(names -> line.equals(plain(names.text("united-nations")))
                || ORGANS.stream().anyMatch(organ -> line.equals(plain(names.text("organ." + key(organ))))));
    }

    /** Where the name ends with which a line begins that holds something else beside it; 0 if it does not. */
    int nameEnd(String words) {
        String line = plain(words);
        return Stream.concat(Stream.of("united-nations"), ORGANS.stream().map(organ -> "organ." + key(organ)))
                .flatMap(key -> Stream.of(plain(wording.text(key)), plain(english.text(key))))
                .filter(name -> line.length() == words.length() && line.startsWith(name + " "))
                .mapToInt(name -> name.length() + 1).max().orElse(0);
    }

    Optional<Organ> organ(String words) {
        String line = plain(words);
        return ORGANS.stream().filter(organ -> line.equals(plain(wording.text("organ." + key(organ))))).findFirst();
    }

    /** General or limited. */
    Optional<String> distribution(String words) {
        String line = closed(words);
        return Stream.of("general", "limited").filter(kind -> Stream.of(wording, english)
                .anyMatch(names -> line.equals(closed(names.text("distribution." + kind))))).findFirst();
    }

    /** The code of the language that "Original: English" names. */
    Optional<String> original(String words) {
        String line = closed(words);
        return Arrays.stream(Language.values()).map(Language::code).filter(code -> Stream.of(wording, english)
                .anyMatch(names -> line.equals(closed(names.text("original", names.text("language." + code))))))
                .findFirst();
    }

    /** Without spaces, and without the colon that some print after "Distr." and others do not. */
    private static String closed(String words) {
        return plain(words).replace(".:", ".").replace(" ", "");
    }

    /** The number of the session that a line names in words. */
    OptionalInt session(String words) {
        Integer session = sessions.get(plain(words));
        return session == null ? OptionalInt.empty() : OptionalInt.of(session);
    }

    /** The numbers in "Agenda items 14 and 113 (b)"; the rest of such a line. */
    Optional<String> agendaItems(String words) {
        Matcher matcher = agenda.matcher(plain(words));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }

    /** Whose resolution it is that a line says was adopted. */
    Optional<Organ> adoption(String words) {
        String line = plain(words);
        String council = plain(wording.text("organ.security-council"));
        String adopted = plain(wording.text("security-council.undated"));
        String meeting = plain(wording.text("security-council.at-meeting"));
        boolean byCouncil = line.startsWith(adopted) || line.startsWith(council)
                && line.endsWith(meeting.substring(meeting.lastIndexOf('}') + 1)) && line.matches(".*\\d.*");
        if (byCouncil) {
            return Optional.of(Organ.SECURITY_COUNCIL);
        }
        return adoptions.entrySet().stream().filter(known -> line.contains(known.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the line of adoption speaks of a decision. */
    boolean isDecision(String words) {
        String line = plain(words);
        return ORGANS.stream().map(organ -> wording.find("adoption.decision." + key(organ) + ".one"))
                .flatMap(Optional::stream).anyMatch(form -> line.contains(plain(form)));
    }

    /** The number of the Main Committee on whose report a text was adopted: "Third". */
    OptionalInt committee(String words) {
        String line = plain(words);
        for (int number = 1; number <= 6; number++) {
            String name = plain(wording.find("committee.report." + number).orElse(wording.text("committee." + number)));
            if (line.contains(name) || line.contains(plain(wording.text("committee." + number)))) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** What stands after the names of the sponsors: ": draft resolution". */
    Optional<Integer> sponsorsEnd(String words) {
        String line = plain(words);
        return Stream.of("sponsors.some.revised", "sponsors.some").map(wording::find).flatMap(Optional::stream)
                .map(form -> plain(form.replace("{0}", ""))).filter(line::endsWith)
                .map(form -> line.length() - form.length()).findFirst();
    }
}
