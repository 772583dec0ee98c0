package org.plenary.dsl.imports.akn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.header.HeaderReading;
import org.plenary.dsl.imports.manuscript.SpokenFacts;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;
import org.w3c.dom.Element;

/** Reads the facts of the header from cover page, closing lines and metadata. */
final class HeaderFacts {

    private static final Pattern MEETING = Pattern.compile("([0-9]{1,5})");
    private static final Pattern RESUMED = Pattern.compile("(?iu).*(resumed|reprise|reanudación|continuación|возобн"
            + "|المستأنفة|续会|复会).*");
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,4}(?: ?\\(?[\\p{L}\u0640 ]{1,4}\\))?");
    private static final Pattern JOB = Pattern.compile("(?:[A-Z]{1,2}\\.)?[0-9]{2}-[0-9]{4,6}");

    private final Cover cover;
    private final Language language;
    private final List<HeaderEntry> entries = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    HeaderFacts(Cover cover, Language language) {
        this.cover = cover;
        this.language = language;
    }

    /** The header of a text with this body. */
    Header header(List<Block> body) {
        add(HeaderKey.SYMBOL, Optional.of(cover.symbolWords()));
        add(HeaderKey.LANGUAGE, Optional.of(language.code()));
        add(HeaderKey.TITLE, Optional.of(cover.titleWords()));
        add(HeaderKey.AGENDA_ITEM, agendaItem());
        add(HeaderKey.ADOPTED, adopted());
        add(HeaderKey.MEETING, meeting());
        add(HeaderKey.VOTE, vote());
        add(HeaderKey.ISSUED, cover.attribute(cover.cover("docDate"), "date"));
        SourceFacts source = new SourceFacts(cover);
        add(HeaderKey.COMMITTEE, source.committee());
        add(HeaderKey.DRAFT, source.drafts());
        add(HeaderKey.ORIGINAL, original());
        add(HeaderKey.JOB, job());
        add(HeaderKey.BASE, named("TLCReference", "base_").findFirst());
        add(HeaderKey.SPONSORS, Optional.of(named("TLCOrganization", "sponsor_").collect(Collectors.joining(", "))));
        SpokenFacts spoken = new SpokenFacts(body, language);
        entries.addAll(spoken.entries());
        cover.meta("entry").filter(given -> isNew(given.getAttribute("key")))
                .forEach(given -> entries.add(entry(given.getAttribute("key"), Xml.words(given))));
        HeaderReading reading = new HeaderReader().read(entries, spoken.organ());
        reading.problems().stream().map(problem -> problem.message().toString()).forEach(remarks::add);
        return reading.header();
    }

    /** What is missing, or cannot be understood. */
    List<String> remarks() {
        return remarks;
    }

    private void add(HeaderKey key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> entries.add(entry(key.text(), text)));
    }

    private static HeaderEntry entry(String key, String value) {
        return new HeaderEntry(key, value, Span.NONE, Span.NONE);
    }

    /** What references of the metadata show: the sponsors of a draft, the text that it takes as its base. */
    private Stream<String> named(String element, String idStart) {
        return cover.meta(element).filter(reference -> reference.getAttribute("eId").startsWith(idStart))
                .map(reference -> reference.getAttribute("showAs"));
    }

    /** Keys for which Akoma Ntoso has no place stand in the file as they are. */
    private boolean isNew(String key) {
        return !key.isBlank() && entries.stream().noneMatch(entry -> entry.key().equals(key));
    }

    private Optional<String> agendaItem() {
        List<Element> items = cover.cover("inline").filter(item -> item.getAttribute("name").equals("agenda item"))
                .toList();
        List<String> numbers = new ArrayList<>();
        for (Element item : items) {
            String given = item.getAttribute("title");
            Matcher matcher = ITEM.matcher((given.isBlank() ? Xml.words(item) : given).replace('\u00a0', ' '));
            while (matcher.find()) {
                numbers.add(matcher.group().strip());
            }
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", numbers));
    }

    private Optional<String> adopted() {
        return cover.attribute(cover.markedAnywhere("#adoptionDate"), "date").or(() -> cover.attribute(
                cover.meta("FRBRdate").filter(date -> date.getAttribute("name").equals("adoption")), "date"));
    }

    private Optional<String> meeting() {
        return cover.markedAnywhere("#adoptionMeeting").map(HeaderFacts::meeting).flatMap(Optional::stream)
                .findFirst().or(() -> cover.attribute(cover.meta("TLCEvent")
                        .filter(event -> event.getAttribute("eId").equals("adoptionMeeting")), "showAs"));
    }

    private static Optional<String> meeting(Element element) {
        String words = Xml.words(element);
        Matcher number = MEETING.matcher(element.getAttribute("title") + " " + words);
        String resumed = RESUMED.matcher(words).matches() ? " (resumed)" : "";
        return number.find() ? Optional.of(number.group(1) + resumed) : Optional.empty();
    }

    private Optional<String> vote() {
        List<String> counts = List.of("inFavour", "against", "abstaining").stream().map(this::count)
                .flatMap(Optional::stream).toList();
        return counts.size() == 3 ? Optional.of(String.join("-", counts)) : Optional.empty();
    }

    private Optional<String> count(String choice) {
        Optional<String> counted = cover.attribute(
                cover.meta("count").filter(count -> count.getAttribute("refersTo").replace("#", "").equals(choice)),
                "value");
        return counted.or(() -> cover.attribute(cover.markedAnywhere("#" + choice), "normalized"));
    }

    private Optional<String> original() {
        return cover.cover("inline").filter(line -> line.getAttribute("name").equals("originalLanguage"))
                .map(line -> line.getAttribute("refersTo").replace("#", "").toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(Language.values())
                        .filter(language -> language.name().equals(name)))
                .map(Language::code).findFirst();
    }

    private Optional<String> job() {
        return cover.meta("docketNumber").map(Xml::words).map(JOB::matcher).filter(Matcher::find).map(Matcher::group)
                .findFirst();
    }
}
