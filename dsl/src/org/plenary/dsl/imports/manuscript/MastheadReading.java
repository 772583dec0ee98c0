package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Symbol;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.header.HeaderKey;

/** One reading of the lines above a text. */
final class MastheadReading {

    private static final Pattern ITEM = Pattern.compile("[0-9]{1,4}(?: ?\\(?[\\p{L}\u0640 ]{1,4}\\))?");
    private static final Pattern JOB = Pattern.compile("((?:[A-Z]{1,2}\\.)?[0-9]{2}-[0-9]{4,6})\\*?(?: ?\\([A-Z]\\))?"
            + "(?: [0-9]{6})?");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,8}(?:/[A-Za-z0-9.-]+)+(?: ?\\(\\d{4}\\)| [A-Z])?");
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*|\\s*\\t\\s*");
    private static final Pattern DISTRIBUTION = Pattern.compile("(?i)distr\\.?:?");

    private final MastheadWords words;
    private final WrittenDates dates;
    private final TitleNumbers numbers;
    private final FactEntries facts = new FactEntries();
    private List<Runs> rest = new ArrayList<>();
    private Runs symbol = Runs.NONE;
    private Runs sponsors = Runs.NONE;
    private Optional<Organ> organ = Optional.empty();
    private boolean adoptionSeen;
    private boolean decision;

    MastheadReading(MastheadWords words, WrittenDates dates, TitleNumbers numbers) {
        this.words = words;
        this.dates = dates;
        this.numbers = numbers;
    }

    FactEntries facts() {
        return facts;
    }

    void readAbove(List<Runs> above) {
        for (Runs line : joinBrackets(above)) {
            COLUMNS.splitAsStream(line.words()).filter(part -> !part.isBlank())
                    .forEach(part -> read(part.length() == line.words().length() ? line : part(line, part)));
        }
        readSponsors();
        readTitleNumber();
    }

    /** Whether a line alone is part of a masthead. */
    boolean knows(String line) {
        read(new Runs(List.of(Run.text(line.strip(), Set.of(), Optional.empty()))));
        return rest.isEmpty();
    }

    MastheadFacts finish() {
        Runs title = plain(joined(rest));
        facts.add(HeaderKey.TITLE, title.words());
        return new MastheadFacts(facts.entries(), symbol, title, sponsors, facts.remarks());
    }

    /** A title is bold as a whole; its words need no mark for that. */
    private static Runs plain(Runs title) {
        return title.isAll(EnumSet.of(Style.BOLD)) ? title.without(EnumSet.of(Style.BOLD)) : title;
    }

    private static Runs part(Runs line, String part) {
        int start = line.words().indexOf(part);
        return line.before(start + part.length()).after(start);
    }

    /** "[without reference to a Main Committee (A/73/L.8" and "and A/73/L.8/Add.1)]" are one line of two. */
    private static List<Runs> joinBrackets(List<Runs> lines) {
        List<Runs> whole = new ArrayList<>();
        for (Runs line : lines) {
            String last = whole.isEmpty() ? "" : whole.get(whole.size() - 1).words();
            boolean open = last.startsWith("[") && last.indexOf(']') < 0;
            if (open) {
                whole.set(whole.size() - 1, joined(List.of(whole.get(whole.size() - 1), line)));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private void read(Runs line) {
        String text = line.words().strip();
        int name = words.nameEnd(text);
        if (name > 0 && new MastheadReading(words, dates, numbers).knows(text.substring(name))) {
            read(line.before(name).folded());
            read(line.after(name).folded());
            return;
        }
        boolean known = readName(text) || readSymbol(line, text) || readImprint(text) || readSession(text)
                || readAdoption(text) || readSource(text) || LanguageNames.isName(text);
        if (!known) {
            rest.add(line);
        }
    }

    private boolean readName(String text) {
        organ = organ.or(() -> words.organ(text));
        return words.isName(text);
    }

    private boolean readSymbol(Runs line, String text) {
        Matcher matcher = SYMBOL.matcher(text.replaceAll("\\*+$", ""));
        if (!matcher.matches() || Symbol.parse(matcher.group()).isEmpty()) {
            return false;
        }
        if (!facts.has(HeaderKey.SYMBOL)) {
            facts.add(HeaderKey.SYMBOL, Symbol.parse(matcher.group()).get().text());
            symbol = line;
        }
        return true;
    }

    private boolean readImprint(String text) {
        Optional<String> original = words.original(text);
        Matcher job = JOB.matcher(text);
        boolean isJob = job.matches();
        original.ifPresent(code -> facts.add(HeaderKey.ORIGINAL, code));
        if (isJob) {
            facts.add(HeaderKey.JOB, job.group(1));
        }
        return readDate(text) || words.distribution(text).isPresent() || original.isPresent() || isJob
                || DISTRIBUTION.matcher(text).matches();
    }

    /** The day of issue stands above the line of adoption; the one under it is that of adoption. */
    private boolean readDate(String text) {
        boolean imprint = text.toLowerCase(Locale.ROOT).startsWith("distr") && dates.find(text).isPresent();
        if (!imprint && !dates.isDate(text)) {
            return false;
        }
        facts.add(adoptionSeen ? HeaderKey.ADOPTED : HeaderKey.ISSUED, dates.find(text).get().date().toString());
        return true;
    }

    private boolean readSession(String text) {
        Optional<String> items = words.agendaItems(text);
        if (items.isPresent()) {
            List<String> numbersOfItems = new ArrayList<>();
            Matcher matcher = ITEM.matcher(items.get().replace('\u00a0', ' '));
            while (matcher.find()) {
                numbersOfItems.add(matcher.group().strip());
            }
            facts.add(HeaderKey.AGENDA_ITEM, String.join(", ", numbersOfItems));
        }
        words.session(text).ifPresent(number -> facts.add(HeaderKey.SESSION, Integer.toString(number)));
        return items.isPresent() || words.session(text).isPresent();
    }

    /** The line of adoption; in the next line may stand its date. */
    private boolean readAdoption(String text) {
        Optional<Organ> adopting = words.adoption(text);
        if (adopting.isPresent()) {
            organ = adopting;
            adoptionSeen = true;
            decision = words.isDecision(text);
            dates.find(text).ifPresent(date -> facts.add(HeaderKey.ADOPTED, date.date().toString()));
            numbers.meeting(text).ifPresent(meeting -> facts.add(HeaderKey.MEETING, meeting));
            return true;
        }
        return false;
    }

    /** From what the text was adopted: "[on the report of the Third Committee (A/72/435, para. 6)]". */
    private boolean readSource(String text) {
        if (!text.startsWith("[") && !text.startsWith("〔")) {
            return false;
        }
        new SourceWords(words).read(text, facts);
        return true;
    }

    private void readSponsors() {
        Runs all = joined(rest);
        Optional<Integer> end = words.sponsorsEnd(all.words());
        for (int i = 0; end.isEmpty() && i < rest.size(); i++) {
            Runs until = joined(rest.subList(0, i + 1));
            Optional<Integer> here = words.sponsorsEnd(until.words());
            if (here.isPresent()) {
                sponsors = withoutTitle(until.before(here.get()));
                new SponsorWords(sponsors, facts).read();
                rest = new ArrayList<>(rest.subList(i + 1, rest.size()));
                return;
            }
        }
    }

    /** Above the sponsors stands the title of the agenda item, in bold. */
    private static Runs withoutTitle(Runs sponsors) {
        int title = 0;
        for (Run run : sponsors.all()) {
            if (!run.text().isBlank() && !run.styles().contains(Style.BOLD)) {
                break;
            }
            title += run.text().length();
        }
        return title < sponsors.words().length() ? sponsors.after(title).folded() : sponsors;
    }

    /** The number of a resolution and, in old texts, its date: "73/7.", "2758 (XXVI).", "Resolution 242 (1967)". */
    private void readTitleNumber() {
        List<Runs> left = new ArrayList<>();
        for (Runs line : rest) {
            Runs title = numbers.read(line, organ, decision, facts);
            Optional<WrittenDate> date = dates.find(title.words());
            boolean dateLine = date.isPresent() && TitleNumbers.isDateLine(title.words(), date.get());
            if (dateLine) {
                facts.add(HeaderKey.ADOPTED, date.get().date().toString());
                numbers.meeting(title.words()).ifPresent(meeting -> facts.add(HeaderKey.MEETING, meeting));
            } else if (!title.isEmpty()) {
                left.add(title);
            }
        }
        rest = left;
    }

    private static Runs joined(List<Runs> lines) {
        List<Run> all = new ArrayList<>();
        for (Runs line : lines) {
            boolean han = !all.isEmpty() && !line.words().isEmpty()
                    && Character.isIdeographic(line.words().codePointAt(0));
            if (!all.isEmpty() && !han) {
                all.add(Run.text(" ", Set.of(), Optional.empty()));
            }
            all.addAll(line.all());
        }
        return new Runs(all).folded();
    }
}
