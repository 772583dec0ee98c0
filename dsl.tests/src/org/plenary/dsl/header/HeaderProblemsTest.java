package org.plenary.dsl.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;

/** What is wrong with a header is said with its place. */
class HeaderProblemsTest {

    // Nothing is missing here, so that a further line alone can be wrong.
    private static final String COMPLETE = "language: en\ntitle: A title\norgan: General Assembly\nsession: 72\n";

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                Arguments.of("flavour: vanilla", HeaderRule.UNKNOWN_KEY, "flavour"),
                Arguments.of("agenda item: 7", HeaderRule.MISSPELT_KEY, "agenda item"),
                Arguments.of("language: fr", HeaderRule.DUPLICATE_KEY, "language"),
                Arguments.of("meeting:", HeaderRule.EMPTY_VALUE, "meeting"),
                Arguments.of("symbol: A.RES.72", HeaderRule.SYMBOL, "A.RES.72"),
                Arguments.of("draft: A/72/L.54, nonsense", HeaderRule.SYMBOL, "nonsense"),
                Arguments.of("base: nonsense", HeaderRule.SYMBOL, "nonsense"),
                Arguments.of("original: English", HeaderRule.LANGUAGE, "English"),
                Arguments.of("status: final", HeaderRule.STATUS, "final"),
                Arguments.of("agenda-item: 7, (b)", HeaderRule.AGENDA_ITEM, "(b)"),
                Arguments.of("adopted: 22 May 2018", HeaderRule.DATE, "22 May 2018"),
                Arguments.of("issued: 2018-5-22", HeaderRule.DATE, "2018-5-22"),
                Arguments.of("adopted: 2018-02-30", HeaderRule.IMPOSSIBLE_DATE, "2018-02-30"),
                Arguments.of("adopted: ٢٠١٨-٠٥-٢٢", HeaderRule.DATE, "٢٠١٨-٠٥-٢٢"),
                Arguments.of("meeting: 89th", HeaderRule.MEETING, "89th"),
                Arguments.of("meeting: 99999999999", HeaderRule.MEETING, "99999999999"),
                Arguments.of("vote: 13 to none", HeaderRule.VOTE, "13 to none"),
                Arguments.of("committee: Seventh, A/72/435, 6", HeaderRule.COMMITTEE, "Seventh, A/72/435, 6"),
                Arguments.of("committee: Third", HeaderRule.COMMITTEE, "Third"),
                Arguments.of("committee: Third, A/72/435, para. 6", HeaderRule.COMMITTEE, "Third, A/72/435, para. 6"),
                Arguments.of("distribution: secret", HeaderRule.DISTRIBUTION, "secret"),
                Arguments.of("job: twelve", HeaderRule.JOB, "twelve"),
                Arguments.of("numbering: roman", HeaderRule.NUMBERING, "roman"),
                Arguments.of("rules: chess", HeaderRule.RULES, "chess"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"adopted: 22 May 2018 | 2018-05-22", "adopted: 22 mai 2018 | 2018-05-22",
        "adopted: 2018年5月22日 | 2018-05-22", "adopted: ٢٠١٨-٠٥-٢٢ | 2018-05-22", "issued: 2018-5-22 | 2018-05-22",
        "adopted: 4/5/2018 | 2018-05-04, 2018-04-05", "adopted: 22/5/2018 | 2018-05-22", "adopted: in spring | ''",
        "meeting: 89th | 89", "meeting: 89th and 90th | ''", "vote: 13 for, 0 against, 2 abstaining | 13-0-2",
        "vote: 13 to none | ''", "agenda-item: item 126 (b) | 126 (b)", "draft: a/72/l.54 | A/72/L.54",
        "original: français | fr", "original: 中文 | zh", "original: pt-BR | ''", "status: adoptd | adopted",
        "distribution: secret | ''", "agnda-item: 7 | agenda-item"})
    void saysWhatMayBeMeant(String line, String meant) {
        List<Problem> problems = WrittenHeader.read(COMPLETE + line + "\n").problems();
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(meant, problems.get(0).fixes().stream().map(fix -> fix.edits().get(0).replacement())
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @MethodSource("wrongLines")
    void saysWhatIsWrongAndWhere(String line, HeaderRule rule, String marked) {
        String text = COMPLETE + line + "\n";
        List<Problem> problems = WrittenHeader.read(text).problems();
        assertEquals(List.of(rule.code()), problems.stream().map(Problem::code).toList());
        Problem problem = problems.get(0);
        int offset = text.indexOf(marked, COMPLETE.length());
        assertEquals(new Span(offset, marked.length()), problem.span());
        assertEquals(rule.severity(), problem.severity());
        assertTrue(problem.message().toString().matches("[“A-Z].*[.?]"), problem.message().toString());
    }

    @ParameterizedTest
    @CsvSource({"language: xx, LANGUAGE", "organ: General Asembly, ORGAN", "session: seventy-two, SESSION",
        "session: S-2018, SESSION"})
    void saysWhatIsWrongWithTheOtherKeys(String line, HeaderRule rule) {
        String key = line.substring(0, line.indexOf(':'));
        String text = COMPLETE.replaceFirst(key + ": .*\n", line + "\n");
        assertEquals(List.of(rule.code()), WrittenHeader.read(text).problems().stream().map(Problem::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"titel, title", "Symbol, symbol", "agenda_item, agenda-item", "AgendaItem, agenda-item",
        "comittee, committee", "sponsor, sponsors", "adopetd, adopted", "distrbution, distribution"})
    void namesTheKeyThatWasMeant(String written, String meant) {
        Problem problem = WrittenHeader.read(COMPLETE + written + ": 1\n").problems().stream()
                .filter(found -> found.code().equals("header-misspelt-key")).findFirst().orElseThrow();
        assertEquals("The header has no key “" + written + "”. Did you mean “" + meant + "”?",
                problem.message().toString());
    }

    @Test
    void readsAKeyThatOnlyLooksDifferent() {
        assertEquals(7, WrittenHeader.read("Agenda_Item: 7").header().agendaItems().get(0).number());
    }

    @Test
    void readsAnOrganThatIsMisspelt() {
        assertEquals(WrittenHeader.read("organ: General Assembly").header(),
                WrittenHeader.read("organ: the General Asembly").header());
    }

    @Test
    void asksForWhatIsMissing() {
        assertEquals(List.of("header-missing-language", "header-missing-title", "header-missing-organ"), codes(""));
        assertEquals(List.of("header-missing-session"), codes("language: en\ntitle: T\norgan: General Assembly"));
        assertEquals(List.of(), codes("language: en\ntitle: T\norgan: General Assembly\nrules: mun"));
        assertEquals(List.of(), codes("language: en\nsymbol: S/RES/1325 (2000)"));
        assertEquals(List.of("header-empty-value"), codes("language: en\nsymbol: A/72/L.54\ntitle:"));
    }

    @Test
    void survivesAnEmptyHeader() {
        HeaderReading reading = new HeaderReader().read(List.of(), Optional.empty());
        assertEquals(new Span(0, 0), reading.problems().get(0).span());
        assertEquals(Status.DRAFT, reading.header().status());
    }

    @Test
    void hasACodeForEveryRule() {
        Set<String> codes = new HashSet<>();
        Arrays.stream(HeaderRule.values()).forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()));
        assertTrue(codes.stream().allMatch(code -> code.matches("header(-[a-z]+)+")), codes::toString);
    }

    private static List<String> codes(String lines) {
        return (lines.isEmpty() ? new HeaderReader().read(List.of(), Optional.empty()) : WrittenHeader.read(lines))
                .problems().stream().map(Problem::code).toList();
    }
}
