package org.plenary.dsl.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the citations of one text where the noun comes before its numbers: "its resolutions 57/32 of 19 November 2002
 * and 72/3 of 1 November 2017".
 */
final class NounFirstReading {

    // Between noun and number stands at most the name of a body: la résolution de l’Assemblée générale 57/32.
    private static final Pattern INTRODUCED = Pattern.compile("[\\p{L}\\s\\u00A0’'.№º°-]{0,90}");
    private static final Pattern ADJACENT = Pattern.compile("[\\s\\u00A0]*");
    // All its relevant resolutions, including 660 (1990)
    private static final Pattern INCLUDED = Pattern.compile("[^;\\p{N}]{0,120}(?<!\\p{L})(?:including|notably"
            + "|in particular|notamment|dont|en particulier|incluidas?|entre ellas|en particular|включая|в том числе"
            + "|в частности|بما في ذلك|بما فيها|لا سيما|ولا سيما)[\\s\\u00A0]");
    private static final Pattern NO_NUMBER = Pattern.compile("[^;\\p{N}]{0,120}");
    // What parts one number of a list from what is said of the one before; a note may be called there.
    private static final Pattern SEPARATOR = Pattern.compile(".*(?:[,،;؛(]|(?<!\\p{L})(?:and|or|to|et|ou|à|y|o|a|e|и"
            + "|или|по|و|أو|إلى))[\\s\\u00A0\\uFFFC]*", Pattern.DOTALL);
    private static final int SEPARATOR_LENGTH = 8;
    private static final int LONGEST_STEP = 400;

    private final CharSequence text;
    private final List<Mark> marks;
    private final Gaps gaps;
    private final NamedOrgan namedOrgan;
    private final Organ own;
    private final boolean rightToLeft;
    private final List<FoundCitation> found = new ArrayList<>();
    private int noun = -1;
    private int lastNumber = -1;
    private boolean councilNamed;
    private Optional<Organ> listed = Optional.empty();

    NounFirstReading(CharSequence text, List<Mark> marks, Organ own, boolean rightToLeft) {
        this.text = text;
        this.marks = marks;
        this.gaps = new Gaps(text, marks);
        this.namedOrgan = new NamedOrgan(gaps);
        this.own = own;
        this.rightToLeft = rightToLeft;
    }

    List<FoundCitation> citations() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            switch (mark.meaning()) {
                case SYMBOL -> add(mark, Symbol.parse(gaps.words(i)).map(Symbol::text));
                case CLIMATE_DECISION -> add(mark, Optional.of(gaps.words(i).toString()));
                case NUMBER -> number(i);
                case RESOLUTION, DECISION -> {
                    noun = i;
                    lastNumber = -1;
                }
                case HUMAN_RIGHTS_COUNCIL -> councilNamed = true;
                case POSSESSIVE, GENERAL_ASSEMBLY, SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, COUNCIL,
                        OTHER_BODY -> {
                    // Looked up from the number.
                }
            }
        }
        return found;
    }

    private void add(Mark mark, Optional<String> symbol) {
        symbol.ifPresent(cited -> found.add(new FoundCitation(mark.start(), mark.end(), cited)));
    }

    private void number(int index) {
        Mark mark = marks.get(index);
        AdoptedNumber number = AdoptedNumberReader.read(text, mark.start(), mark.end());
        if (noun < 0) {
            bare(mark, number);
        } else if (lastNumber < 0 ? isIntroduced(index, number) : isListed(mark, number)) {
            if (lastNumber < 0) {
                listed = listOrgan(index, number);
            }
            lastNumber = index;
            add(mark, symbol(index, number));
        }
    }

    // The Security Council itself may leave the noun out: the measures set out in 2607 (2021).
    private void bare(Mark mark, AdoptedNumber number) {
        if (own == Organ.SECURITY_COUNCIL && number.bracketed() && number.isOfYear() && number.number().length() > 2) {
            add(mark, number.symbol(Optional.empty(), own, "RES", OptionalInt.empty()));
        }
    }

    private boolean isIntroduced(int index, AdoptedNumber number) {
        if (number.isPeriod()) {
            return gaps.between(noun, index, ADJACENT) || gaps.isBody(index - 1);
        }
        return gaps.between(noun, index, INTRODUCED) || gaps.between(noun, index, INCLUDED)
                || number.bracketed() && gaps.between(noun, index, NO_NUMBER);
    }

    private boolean isListed(Mark mark, AdoptedNumber number) {
        int before = marks.get(lastNumber).end();
        int from = Math.max(before, mark.start() - SEPARATOR_LENGTH);
        return mark.start() - before <= LONGEST_STEP && !number.isPeriod()
                && SEPARATOR.matcher(text.subSequence(from, mark.start())).matches();
    }

    // 7/34 is no resolution of the General Assembly; it is of the Human Rights Council, if that is spoken of.
    private Optional<Organ> listOrgan(int first, AdoptedNumber number) {
        boolean early = !number.isOfAssembly() && !number.isOfYear();
        return namedOrgan.before(noun, first)
                .or(() -> early && councilNamed ? Optional.of(Organ.HUMAN_RIGHTS_COUNCIL) : Optional.empty());
    }

    private Optional<String> symbol(int index, AdoptedNumber number) {
        Optional<Organ> organ = namedOrgan.after(noun, index).or(() -> listed);
        String kind = marks.get(noun).meaning() == Meaning.RESOLUTION ? "RES" : "DEC";
        int next = index + 1 < marks.size() && marks.get(index + 1).meaning() == Meaning.NUMBER
                ? marks.get(index + 1).start() : text.length();
        OptionalInt year = DateNear.after(text, marks.get(index).end(), next);
        boolean reversible = rightToLeft && !number.bracketed();
        return number.symbol(organ, own, kind, year)
                .or(() -> reversible ? number.reversed().symbol(organ, own, kind, year) : Optional.empty());
    }
}
