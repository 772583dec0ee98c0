package org.plenary.dsl.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.citation.Session;
import org.plenary.dsl.language.Language;

/** What the lines of a header say, and what follows from the symbol. */
class HeaderReaderTest {

    @Test
    void readsEveryKeyOfAnAdoptedText() {
        Header header = WrittenHeader.header("""
                symbol: A/RES/72/278
                language: zh
                title: 联合国与各国议会和各国议会联盟的互动
                agenda-item: 126, 113 (b)
                adopted: 2018-05-22
                meeting: 89
                vote: 13-0-2
                issued: 2018-05-23
                committee: none
                draft: A/72/L.54, A/72/L.54/Add.1
                job: 18-08219
                """);
        assertEquals("A/RES/72/278", header.symbol().orElseThrow().text());
        assertEquals(Optional.of(Language.CHINESE), header.language());
        assertEquals(Optional.of("联合国与各国议会和各国议会联盟的互动"), header.title());
        assertEquals(List.of(new AgendaItem(126, Optional.empty()), new AgendaItem(113, Optional.of(2))),
                header.agendaItems());
        assertEquals(Optional.of(LocalDate.of(2018, 5, 22)), header.adopted());
        assertEquals(Optional.of(new Meeting(89, false)), header.meeting());
        assertEquals(Optional.of(new Vote(13, 0, 2)), header.vote());
        assertEquals(Optional.of(LocalDate.of(2018, 5, 23)), header.issued());
        assertEquals(Optional.of(new Consideration.InPlenary()), header.consideration());
        assertEquals(List.of("A/72/L.54", "A/72/L.54/Add.1"), header.drafts());
        assertEquals(Optional.of("18-08219"), header.job());
        assertEquals(Distribution.GENERAL, header.distribution());
        assertTrue(header.numbered());
    }

    @Test
    void readsEveryKeyOfADraft() {
        Header header = WrittenHeader.header("""
                language: en
                title: A title[^*] of its own
                title-A: The first part
                title-B: The second part
                status: draft
                organ: general assembly
                session: ES-11
                sponsors: Sudan (on behalf of Egypt, Iraq and Yemen), Viet Nam
                original: fr
                base: A/RES/71/5
                distribution: general
                numbering: none
                rules: mun
                """);
        assertEquals(Optional.of("A title of its own"), header.title());
        assertEquals(Map.of("A", "The first part", "B", "The second part"), header.partTitles());
        assertEquals(Optional.of(Organ.GENERAL_ASSEMBLY), header.organ());
        assertEquals(Optional.of(new Session(Session.Kind.EMERGENCY_SPECIAL, 11)), header.session());
        assertEquals(List.of("Sudan (on behalf of Egypt, Iraq and Yemen)", "Viet Nam"), header.sponsors());
        assertEquals(Optional.of(Language.FRENCH), header.original());
        assertEquals(Optional.of("A/RES/71/5"), header.base());
        assertEquals(Distribution.GENERAL, header.distribution());
        assertFalse(header.numbered());
        assertEquals(Optional.of(Rules.MUN), header.rules());
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/72/278,         ADOPTED, GENERAL_ASSEMBLY,            REGULAR,           72",
        "A/RES/75/101 A-B,     ADOPTED, GENERAL_ASSEMBLY,            REGULAR,           75",
        "A/RES/217 A (III),    ADOPTED, GENERAL_ASSEMBLY,            REGULAR,           3",
        "A/RES/3379 (XXX),     ADOPTED, GENERAL_ASSEMBLY,            REGULAR,           30",
        "A/RES/S-13/2,         ADOPTED, GENERAL_ASSEMBLY,            SPECIAL,           13",
        "A/RES/ES-8/2,         ADOPTED, GENERAL_ASSEMBLY,            EMERGENCY_SPECIAL, 8",
        "A/DEC/76/579,         ADOPTED, GENERAL_ASSEMBLY,            REGULAR,           76",
        "S/RES/1325 (2000),    ADOPTED, SECURITY_COUNCIL,            YEAR,              2000",
        "E/RES/2014/38,        ADOPTED, ECONOMIC_AND_SOCIAL_COUNCIL, YEAR,              2014",
        "A/HRC/RES/54/10,      ADOPTED, HUMAN_RIGHTS_COUNCIL,        REGULAR,           54",
        "A/72/L.54,            DRAFT,   GENERAL_ASSEMBLY,            REGULAR,           72",
        "A/C.3/72/L.19/Rev.1,  DRAFT,   GENERAL_ASSEMBLY,            REGULAR,           72",
        "S/2015/158,           DRAFT,   SECURITY_COUNCIL,            YEAR,              2015",
        "E/2015/L.3,           DRAFT,   ECONOMIC_AND_SOCIAL_COUNCIL, YEAR,              2015",
        "A/HRC/54/L.9,         DRAFT,   HUMAN_RIGHTS_COUNCIL,        REGULAR,           54"})
    void infersFromTheSymbol(String symbol, Status status, Organ organ, Session.Kind kind, int session) {
        Header header = WrittenHeader.read("symbol: " + symbol).header();
        assertEquals(status, header.status());
        assertEquals(Optional.of(organ), header.organ());
        assertEquals(Optional.of(new Session(kind, session)), header.session());
    }

    @ParameterizedTest
    @CsvSource({"A/RES/72/278, GENERAL", "A/72/L.54, LIMITED", "S/2015/158, GENERAL", "E/2015/L.3, LIMITED"})
    void infersTheDistribution(String symbol, Distribution distribution) {
        assertEquals(distribution, WrittenHeader.read("symbol: " + symbol).header().distribution());
    }

    @Test
    void infersWithoutASymbol() {
        assertEquals(Status.DRAFT, WrittenHeader.read("language: en").header().status());
        assertEquals(Status.ADOPTED, WrittenHeader.read("adopted: 1948-12-10").header().status());
        Header ofText = new HeaderReader().read(List.of(), Optional.of(Organ.SECURITY_COUNCIL)).header();
        assertEquals(Optional.of(Organ.SECURITY_COUNCIL), ofText.organ());
    }

    @Test
    void keepsTheNameOfAnotherOrgan() {
        Header header = WrittenHeader.read("organ: United Nations Environment Assembly").header();
        assertEquals(Optional.of(Organ.OTHER), header.organ());
        assertEquals(Optional.of("United Nations Environment Assembly"), header.organName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fourth, A/75/414, 8", "4, A/75/414, 8", "fourth committee,A/75/414,8",
        "Special Political and Decolonization, A/75/414, 8", "Fourth، A/75/414، 8",
        "Special Political and Decolonization Committee (Fourth Committee), A/75/414, 8"})
    void readsTheReportOfACommittee(String written) {
        Header header = WrittenHeader.read("committee: " + written).header();
        assertEquals(Optional.of(new Consideration.OnReport(MainCommittee.FOURTH, "A/75/414", OptionalInt.of(8))),
                header.consideration());
    }

    @Test
    void readsAReportWithoutAParagraph() {
        Header header = WrittenHeader.read("committee: Third, A/60/507").header();
        assertEquals(Optional.of(new Consideration.OnReport(MainCommittee.THIRD, "A/60/507", OptionalInt.empty())),
                header.consideration());
    }

    @ParameterizedTest
    @CsvSource({"113 (b), 113, 2", "113(b), 113, 2", "113 b), 113, 2", "103 (kk), 103, 37", "7, 7, ", "12 (i), 12, 9",
        "113 (ب), 113, 2", "116 (هـ), 116, 5"})
    void readsAgendaItems(String written, int number, Integer subItem) {
        Header header = WrittenHeader.read("agenda-item: " + written).header();
        assertEquals(List.of(new AgendaItem(number, Optional.ofNullable(subItem))), header.agendaItems());
    }

    @ParameterizedTest
    @CsvSource({"89, 89, false", "48 (resumed), 48, true"})
    void readsMeetings(String written, int number, boolean resumed) {
        assertEquals(Optional.of(new Meeting(number, resumed)),
                WrittenHeader.read("meeting: " + written).header().meeting());
    }

    @Test
    void takesNotesAndMarksFromASymbol() {
        assertEquals("A/64/L.63/Rev.1", WrittenHeader.read("symbol: A/64/L.63/Rev.1[^*]").header().symbol()
                .orElseThrow().text());
        assertEquals("A/64/L.63/Rev.1", WrittenHeader.read("symbol: A/64/L.63/Rev.1\\*").header().symbol()
                .orElseThrow().text());
    }
}
