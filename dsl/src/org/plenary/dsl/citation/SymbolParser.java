package org.plenary.dsl.citation;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one symbol, spelled as {@link SymbolSpelling} leaves it. */
final class SymbolParser {

    private static final String ROMAN = "[IVXLC]{1,8}";
    private static final String SESSION = "\\d{1,4}|E?S-\\d{1,3}";
    // The organ, RES, the session, the number, the letters of a part; before session 31 the session stands last in
    // brackets, as the year does in the Security Council: A/RES/217 A (III), S/RES/1325 (2000).
    private static final Pattern ADOPTED = Pattern.compile("(?<organ>A|A/HRC|E|S)/(?<kind>RES|DEC|PRST)/"
            + "(?:(?<session>" + SESSION + ")/)?(?<number>\\d{1,5})(?: (?<letters>[A-Z](?:-[A-Z])?))?"
            + "(?: \\((?<bracket>\\d{4}|(?:E?S-)?" + ROMAN + ")\\))?");

    private static final Pattern SESSION_ALONE = Pattern.compile(SESSION);
    private static final Pattern RESOLUTION = Pattern.compile("(A|A/HRC|E|S)/RES/.*");
    private static final Pattern UP_TO_999 = Pattern.compile("\\d{1,3}");
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,8}");
    private static final Pattern SEGMENT = Pattern.compile("(?:[A-Za-z]+(?:\\.[A-Za-z0-9]+)?|\\d+[A-Z]?)"
            + "(?:-[0-9]+)?(?: [A-Z])?(?: \\([^()/]{1,20}\\))*");
    private static final Pattern PART_OF_SERIES = Pattern.compile("(?!L\\.)[A-Z]{1,6}(?:\\.[A-Z0-9]+)?");
    private static final Pattern DRAFT = Pattern.compile("L\\.(\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Za-z]+\\.)?(\\d{1,6})(?: .*)?");

    private final String text;

    SymbolParser(String text) {
        this.text = text;
    }

    Optional<Symbol> parse() {
        Matcher adopted = ADOPTED.matcher(text);
        return adopted.matches() ? adopted(adopted) : document();
    }

    private Optional<Symbol> adopted(Matcher matcher) {
        String session = matcher.group("session");
        String bracket = matcher.group("bracket");
        if ((session == null) == (bracket == null)) {
            return Optional.empty();
        }
        return Optional.of(new Symbol(text, organ(matcher.group("organ")), kind(matcher.group("kind")),
                Optional.empty(), Optional.of(Session.parse(session == null ? bracket : session)),
                OptionalInt.of(Integer.parseInt(matcher.group("number"))),
                Optional.ofNullable(matcher.group("letters")), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty()));
    }

    private static Organ organ(String series) {
        return Arrays.stream(Organ.values()).filter(organ -> organ.series().equals(series)).findFirst()
                .orElse(Organ.OTHER);
    }

    private static Symbol.Kind kind(String word) {
        return switch (word) {
            case "RES" -> Symbol.Kind.RESOLUTION;
            case "DEC" -> Symbol.Kind.DECISION;
            default -> Symbol.Kind.STATEMENT;
        };
    }

    private Optional<Symbol> document() {
        LinkedList<String> segments = new LinkedList<>(List.of(text.split("/", -1)));
        if (segments.size() < 2 || !wellFormed(segments)) {
            return Optional.empty();
        }
        OptionalInt corrigendum = suffix(segments, "Corr.");
        OptionalInt addendum = suffix(segments, "Add.");
        OptionalInt revision = suffix(segments, "Rev.");
        Organ organ = organ(segments);
        Optional<String> body = body(segments);
        Optional<Session> session = session(segments);
        Optional<String> last = segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
        boolean draft = last.filter(segment -> DRAFT.matcher(segment).matches()).isPresent();
        return Optional.of(new Symbol(text, organ, draft ? Symbol.Kind.DRAFT : Symbol.Kind.DOCUMENT, body, session,
                last.map(SymbolParser::number).orElse(OptionalInt.empty()), Optional.empty(), revision, addendum,
                corrigendum));
    }

    private boolean wellFormed(List<String> segments) {
        boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean adoptedButIncomplete = segments.contains("RES") && RESOLUTION.matcher(text).matches();
        return digit && !adoptedButIncomplete && SERIES.matcher(segments.get(0)).matches()
                && segments.stream().skip(1).allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    private static OptionalInt suffix(LinkedList<String> segments, String word) {
        String last = segments.getLast();
        if (last.startsWith(word) && UP_TO_999.matcher(last.substring(word.length())).matches()) {
            segments.removeLast();
            return OptionalInt.of(Integer.parseInt(last.substring(word.length())));
        }
        return OptionalInt.empty();
    }

    private static Organ organ(LinkedList<String> segments) {
        String series = segments.removeFirst();
        if (series.equals("A") && "HRC".equals(segments.peekFirst())) {
            segments.removeFirst();
            return Organ.HUMAN_RIGHTS_COUNCIL;
        }
        return organ(series);
    }

    private static Optional<String> body(LinkedList<String> segments) {
        StringBuilder body = new StringBuilder();
        while (segments.size() > 1 && PART_OF_SERIES.matcher(segments.getFirst()).matches()) {
            body.append(body.isEmpty() ? "" : "/").append(segments.removeFirst());
        }
        return body.isEmpty() ? Optional.empty() : Optional.of(body.toString());
    }

    private static Optional<Session> session(LinkedList<String> segments) {
        boolean named = segments.size() > 1 && SESSION_ALONE.matcher(segments.getFirst()).matches();
        return named ? Optional.of(Session.parse(segments.removeFirst())) : Optional.empty();
    }

    private static OptionalInt number(String segment) {
        Matcher matcher = NUMBER.matcher(segment);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
