package org.plenary.dsl.masthead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Masthead;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Properties;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Span;

/** What no printed resolution of the corpus shows: drafts, old and special sessions, links, notes, what is missing. */
class MastheadComposerTest {

    private static final MastheadContent NOTHING = new MastheadContent(List.of(), List.of(), List.of());

    @Test
    void printsADraftOfTheAssembly() {
        Header header = header("symbol: A/72/L.54", "agenda-item: 126", "issued: 2018-05-17", "original: en");
        List<Inline> sponsors = List.of(new Text("Angola, Armenia, Viet Nam"));
        Masthead masthead = english().compose(header, new MastheadContent(List.of(new Text("A/72/L.54")),
                List.of(new Text("Interaction")), sponsors));
        assertEquals(new Masthead("United Nations", "General Assembly", List.of(new Text("A/72/L.54")),
                List.of("Distr.: Limited", "17\u00a0May 2018", "Original: English"), List.of("Seventy-second session"),
                "Agenda item 126", masthead.sponsors(), "", List.of(), "", List.of(new Text("Interaction")), "", ""),
                masthead);
        assertEquals("Angola, Armenia and Viet Nam: draft resolution", Words.of(masthead.sponsors()));
        assertEquals(List.of(), english().closing(header));
    }

    @Test
    void printsADraftInCommittee() {
        Header header = header("symbol: A/C.3/72/L.19/Rev.1", "original: fr", "agenda-item: 70 (a), 70 (b), 72");
        Masthead masthead = english().compose(header, new MastheadContent(List.of(), List.of(),
                List.of(new Text("Poland"))));
        assertEquals(List.of("Seventy-second session", "Third Committee"), masthead.session());
        assertEquals(List.of("Distr.: Limited", "English", "Original: French"), masthead.imprint());
        assertEquals("Agenda items 70 (a), (b) and 72", masthead.agendaItem());
        assertEquals("Poland: revised draft resolution", Words.of(masthead.sponsors()));
    }

    @Test
    void keepsNotesAndMarkUpOfSponsors() {
        NoteCall star = new NoteCall("note-star-1", "*", true);
        List<Inline> sponsors = List.of(new Text("Nepal,"), star, new Text(" "),
                italic("Peru"), new Text(", Sudan (for Egypt, Iraq)"), star);
        List<Inline> line = english().compose(header("symbol: A/72/L.1"), new MastheadContent(List.of(), List.of(),
                sponsors)).sponsors();
        assertEquals("Nepal, Peru and Sudan (for Egypt, Iraq): draft resolution", Words.of(line));
        assertEquals(List.of(new Text("Nepal"), star), line.subList(0, 2));
        assertTrue(line.contains(sponsors.get(3)), line::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Ireland, Italy       | Ireland and Italy: draft resolution",
        "fr | Irlande, Italie      | Irlande et Italie\u00a0: projet de résolution",
        "es | Irlanda, Italia      | Irlanda e Italia: proyecto de resolución",
        "es | Honduras, Hungría    | Honduras y Hungría: proyecto de resolución",
        "ru | Ирландия, Италия     | Ирландия и Италия: проект резолюции",
        "zh | 爱尔兰、意大利、日本 | 爱尔兰、意大利和日本：决议草案",
        "ar | أيرلندا، إيطاليا      | أيرلندا وإيطاليا: مشروع قرار",
        "en |                      | Draft resolution", "ru | | Проект резолюции"})
    void joinsSponsors(String code, String sponsors, String printed) {
        List<Inline> content = sponsors == null ? List.of() : List.of(new Text(sponsors));
        Masthead masthead = composer(code).compose(header("symbol: A/72/L.1"), new MastheadContent(List.of(),
                List.of(), content));
        assertEquals(printed, Words.of(masthead.sponsors()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | A/RES/217 A (III)  | 217 A (III).      | Third session",
        "ar | A/RES/217 A (III)  | 217 ألف (د-3)     | الدورة الثالثة",
        "fr | A/RES/3379 (XXX)   | 3379 (XXX).       | Trentième session",
        "en | A/RES/75/101 B     | 75/101 B.         | Seventy-fifth session",
        "ar | A/RES/S-27/2       | دإ-27/2           | الدورة الاستثنائية السابعة والعشرون",
        "es | A/RES/S-13/2       | S-13/2.           | Decimotercer período extraordinario de sesiones",
        "ru | A/RES/ES-8/2       | ES-8/2.           | Восьмая чрезвычайная специальная сессия",
        "zh | A/RES/ES-11/1      | ES-11/1.          | 第十一届紧急特别会议",
        "en | E/RES/2014/38      | 2014/38.          | 2014 session",
        "es | A/HRC/RES/S-21/1   | S-21/1.           | 21º período extraordinario de sesiones"})
    void namesSessionsAndNumbers(String code, String symbol, String number, String session) {
        Masthead masthead = composer(code).compose(header("symbol: " + symbol), NOTHING);
        assertEquals(number, masthead.titleNumber());
        assertEquals(session, masthead.session().get(masthead.session().size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Agenda items 9 and 11", "fr | Points\u00a09 et 11 de l’ordre du jour",
        "es | Temas\u00a09 y 11 del programa", "ru | Пункты\u00a09 и 11 повестки дня", "zh | 议程项目9和11",
        "ar | البندان 9 و\u00a011 من جدول الأعمال"})
    void joinsAgendaItems(String code, String printed) {
        Header header = header("symbol: A/RES/72/278", "agenda-item: 9, 11");
        assertEquals(printed, composer(code).compose(header, NOTHING).agendaItem());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 28-11-7 | [Adopted by a recorded vote of 28 to 11, with 7 abstentions.]",
        "en | 46-0-1  | [Adopted by a recorded vote of 46 to none, with 1 abstention.]",
        "fr | 28-11-7 | [Adoptée à l’issue d’un vote enregistré par 28 voix contre 11, avec 7 abstentions.]",
        "es | 28-11-7 | [Aprobada en votación registrada por 28 votos contra 11 y 7 abstenciones.]",
        "ru | 28-11-7 | [Принята в результате заносимого в отчет о заседании голосования 28 голосами против 11 "
            + "при 7 воздержавшихся.]",
        "ru | 21-0-1  | [Принята в результате заносимого в отчет о заседании голосования 21 голосом "
            + "при 1 воздержавшемся, при этом никто не голосовал против.]",
        "ar | 28-11-7 | [اعتُمد بتصويت مسجل بأغلبية 28 صوتاً مقابل 11 صوتاً، وامتناع 7 أعضاء عن التصويت.]",
        "ar | 40-2-1  | [اعتُمد بتصويت مسجل بأغلبية 40 صوتاً مقابل صوتين، وامتناع عضو واحد عن التصويت.]",
        "zh | 28-11-7 | [经记录表决，以28票赞成、11票反对、7票弃权获得通过。]"})
    void printsTheVoteOfTheHumanRightsCouncil(String code, String vote, String printed) {
        Header header = header("symbol: A/HRC/RES/54/35", "adopted: 2023-10-13", "vote: " + vote);
        List<String> closing = composer(code).closing(header);
        assertEquals(printed, closing.get(closing.size() - 1).replace('\u00a0', ' '));
    }

    @Test
    void linksTheSourceInItalicsWithinUprightBrackets() {
        Header header = header("symbol: A/RES/72/154", "committee: Third, A/72/435, 6");
        URI link = URI.create("https://example.org/A/72/435");
        List<Inline> source = new MastheadComposer(Language.ENGLISH, symbol -> Optional.of(link))
                .compose(header, NOTHING).source();
        Inline symbol = italic("A/72/435");
        assertEquals(List.of(new Text("["), italic("on the report of the Third Committee ("),
                new Citation(List.of(symbol), "A/72/435", link), italic(", para.\u00a06)"), new Text("]")), source);
    }

    @Test
    void printsWhatIsKnown() {
        Masthead masthead = english().compose(header("symbol: A/RES/72/278", "committee: none"), NOTHING);
        assertEquals("Resolution adopted by the General Assembly", masthead.adoption());
        assertEquals("[without reference to a Main Committee]", Words.of(masthead.source()));
        assertEquals(List.of("Distr.: General"), masthead.imprint());
        Masthead empty = english().compose(new HeaderReader().read(List.of(), Optional.empty()).header(), NOTHING);
        assertEquals("", empty.organ());
        assertEquals(List.of(), empty.session());
    }

    @Test
    void printsTheSecurityCouncilAboveTheText() {
        Header header = header("symbol: S/RES/2552 (2020)", "adopted: 2020-11-12", "meeting: 8776");
        Masthead masthead = english().compose(header, NOTHING);
        assertEquals("Resolution 2552 (2020)", masthead.titleNumber());
        assertEquals("Adopted by the Security Council at its 8776th meeting, on 12\u00a0November 2020",
                masthead.adoption());
        assertEquals(List.of(), masthead.source());
        assertEquals(List.of(), masthead.session());
        assertEquals(List.of(), english().closing(header));
        assertEquals("Resolution 2552 (2020)", english().properties(header, NOTHING).title());
        assertEquals("Резолюция 2552 (2020)", composer("ru").properties(header, NOTHING).title());
    }

    @Test
    void saysOfNoStatementThatItWasAdopted() {
        Masthead masthead = english().compose(header("symbol: S/PRST/2013/2", "adopted: 2013-02-12"), NOTHING);
        assertEquals("", masthead.adoption());
        assertEquals("", masthead.titleNumber());
    }

    @Test
    void keepsTheDateOfAdoptionInOneLine() {
        Header header = header("symbol: A/RES/72/278", "adopted: 2018-05-01", "meeting: 89", "job: 18-08219");
        Masthead french = composer("fr").compose(header, NOTHING);
        assertEquals("Résolution adoptée par l’Assemblée générale le\u00a01er\u00a0mai\u00a02018", french.adoption());
        assertEquals("18-08219 (F)", french.jobLine());
        assertEquals(List.of("89e\u00a0séance plénière", "1er\u00a0mai 2018"), composer("fr").closing(header));
        assertEquals(List.of("2018年5月1日", "第89次全体会议"), composer("zh").closing(header));
    }

    @Test
    void givesProperties() {
        Header header = header("symbol: A/72/L.54", "issued: 2018-05-17", "sponsors: Peru, Chile");
        Properties properties = composer("es").properties(header, new MastheadContent(List.of(),
                List.of(new Text("Título "), italic("nuevo")), List.of()));
        assertEquals(new Properties(Optional.of("A/72/L.54"), "Título nuevo", "Asamblea General", true,
                Optional.of(LocalDate.of(2018, 5, 17)), List.of("Peru", "Chile")), properties);
    }

    private static Inline italic(String words) {
        return new Styled(Styled.Style.ITALIC, List.of(new Text(words)));
    }

    private static MastheadComposer english() {
        return composer("en");
    }

    private static MastheadComposer composer(String code) {
        return new MastheadComposer(Language.of(code).orElseThrow(), symbol -> Optional.empty());
    }

    private static Header header(String... lines) {
        List<HeaderEntry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            entries.add(new HeaderEntry(parts[0], parts[1], Span.NONE, Span.NONE));
        }
        return new HeaderReader().read(entries, Optional.empty()).header();
    }
}
