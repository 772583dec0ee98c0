package org.plenary.dsl.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the citations of one text in Chinese, where the noun comes after its numbers:
 * 其1999年12月7日第54/93号和2000年11月20日第55/26号决议.
 */
final class NounLastReading {

    private static final int LONGEST_STEP = 200;
    private static final int LONGEST_TITLE = 150;
    private static final char NOTE = '\uFFFC';
    private static final String SEPARATORS = "、和及与至或，,";
    private static final String CLAUSE_ENDS = "，；。";

    private final CharSequence text;
    private final List<Mark> marks;
    private final Organ own;
    private final List<FoundCitation> found = new ArrayList<>();
    private final List<Integer> pending = new ArrayList<>();

    NounLastReading(CharSequence text, List<Mark> marks, Organ own) {
        this.text = text;
        this.marks = marks;
        this.own = own;
    }

    List<FoundCitation> citations() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            switch (mark.meaning()) {
                case SYMBOL -> Symbol.parse(words(mark)).ifPresent(symbol -> add(mark, symbol.text()));
                case CLIMATE_DECISION -> add(mark, words(mark).toString());
                case NUMBER -> number(i);
                case RESOLUTION -> cite(mark, "RES");
                case DECISION -> cite(mark, "DEC");
                case POSSESSIVE, GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL,
                        HUMAN_RIGHTS_COUNCIL, COUNCIL, OTHER_BODY -> {
                    // Looked up from the number.
                }
            }
        }
        found.sort(Comparator.comparingInt(FoundCitation::start));
        return found;
    }

    private CharSequence words(Mark mark) {
        return text.subSequence(mark.start(), mark.end());
    }

    private void add(Mark mark, String symbol) {
        found.add(new FoundCitation(mark.start(), mark.end(), symbol));
    }

    private void number(int index) {
        Mark mark = marks.get(index);
        int before = mark.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == NOTE)) {
            before--;
        }
        char sign = before < 0 ? ' ' : text.charAt(before);
        boolean listed = SEPARATORS.indexOf(sign) >= 0 && !pending.isEmpty();
        boolean special = text.charAt(mark.start()) == 'S' || text.charAt(mark.start()) == 'E';
        String after = text.subSequence(mark.end(), Math.min(text.length(), mark.end() + 4)).toString().strip();
        boolean known = sign == '第' || listed || special || after.startsWith("号决");
        // LC 32/15号文件
        if (known && !after.startsWith("号文件")) {
            pending.add(index);
        }
    }

    private void cite(Mark noun, String kind) {
        Optional<Organ> organ = Optional.empty();
        int previous = -1;
        for (int index : reached(noun)) {
            Mark mark = marks.get(index);
            Optional<Organ> named = organ(previous, index);
            organ = previous < 0 || named.isPresent() ? named : organ;
            OptionalInt year = DateNear.before(text, lastCitation(index), mark.start());
            citation(mark, organ, kind, year);
            previous = index;
        }
        pending.clear();
    }

    private int lastCitation(int index) {
        int before = index - 1;
        while (before >= 0 && !marks.get(before).meaning().isNoun() && marks.get(before).meaning() != Meaning.NUMBER) {
            before--;
        }
        return before < 0 ? 0 : marks.get(before).end();
    }

    // Where the date fits no session of the organ named, it is of something else that happened.
    private void citation(Mark mark, Optional<Organ> organ, String kind, OptionalInt year) {
        AdoptedNumber number = AdoptedNumberReader.read(text, mark.start(), mark.end());
        number.symbol(organ, own, kind, year)
                .or(() -> organ.isEmpty() ? Optional.empty() : number.symbol(organ, own, kind, OptionalInt.empty()))
                .ifPresent(symbol -> add(mark, symbol));
    }

    // The numbers that the noun is of: none is too far from the next.
    private List<Integer> reached(Mark noun) {
        int next = noun.start();
        int first = pending.size();
        while (first > 0 && next - marks.get(pending.get(first - 1)).end() <= LONGEST_STEP) {
            first--;
            next = marks.get(pending.get(first)).start();
        }
        return pending.subList(first, pending.size());
    }

    // The body named last before the number, since the number before it: 人权理事会2013年6月13日第23/17号.
    private Optional<Organ> organ(int previous, int number) {
        Mark possessive = null;
        for (int i = number - 1; i > previous; i--) {
            Mark mark = marks.get(i);
            if (mark.meaning().isNoun() || mark.meaning() == Meaning.NUMBER) {
                return Optional.empty();
            }
            if (mark.meaning() == Meaning.POSSESSIVE) {
                possessive = mark;
            } else if (mark.meaning().isBody()) {
                return isNear(mark, possessive, marks.get(number)) ? named(mark) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    // 人权理事会在其第26/2号决议: its, after the name and at most two characters; otherwise its own.
    private boolean isNear(Mark body, Mark possessive, Mark number) {
        if (possessive != null) {
            return possessive.start() - body.end() <= 2;
        }
        String gap = text.subSequence(body.end(), Math.min(number.start(), body.end() + LONGEST_TITLE + 1)).toString();
        return gap.length() <= LONGEST_TITLE && gap.chars().noneMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0);
    }

    private static Optional<Organ> named(Mark body) {
        return body.meaning().organ().or(() -> Optional.of(Organ.HUMAN_RIGHTS_COUNCIL));
    }
}
