package org.plenary.dsl.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a symbol says of its document. */
class SymbolTest {

    @ParameterizedTest
    @CsvSource({
        "A/RES/72/278,        GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           72,   278, ",
        "A/RES/75/101 A-B,    GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           75,   101, A-B",
        "A/RES/217 A (III),   GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           3,    217, A",
        "A/RES/3379 (XXX),    GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           30,   3379, ",
        "A/RES/973 (X),       GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           10,   973, ",
        "A/RES/2205 (XXIX),   GENERAL_ASSEMBLY,            RESOLUTION, REGULAR,           29,   2205, ",
        "A/RES/S-13/2,        GENERAL_ASSEMBLY,            RESOLUTION, SPECIAL,           13,   2, ",
        "A/RES/ES-8/2,        GENERAL_ASSEMBLY,            RESOLUTION, EMERGENCY_SPECIAL, 8,    2, ",
        "A/RES/1874 (S-IV),   GENERAL_ASSEMBLY,            RESOLUTION, SPECIAL,           4,    1874, ",
        "A/RES/2252 (ES-V),   GENERAL_ASSEMBLY,            RESOLUTION, EMERGENCY_SPECIAL, 5,    2252, ",
        "A/DEC/76/506 B,      GENERAL_ASSEMBLY,            DECISION,   REGULAR,           76,   506, B",
        "S/RES/1325 (2000),   SECURITY_COUNCIL,            RESOLUTION, YEAR,              2000, 1325, ",
        "S/PRST/2013/2,       SECURITY_COUNCIL,            STATEMENT,  YEAR,              2013, 2, ",
        "E/RES/2014/38,       ECONOMIC_AND_SOCIAL_COUNCIL, RESOLUTION, YEAR,              2014, 38, ",
        "E/RES/1503 (XLVIII), ECONOMIC_AND_SOCIAL_COUNCIL, RESOLUTION, REGULAR,           48,   1503, ",
        "A/HRC/RES/54/10,     HUMAN_RIGHTS_COUNCIL,        RESOLUTION, REGULAR,           54,   10, ",
        "A/HRC/RES/S-21/1,    HUMAN_RIGHTS_COUNCIL,        RESOLUTION, SPECIAL,           21,   1, ",
        "A/72/L.54,           GENERAL_ASSEMBLY,            DRAFT,      REGULAR,           72,   54, ",
        "A/ES-11/L.1,         GENERAL_ASSEMBLY,            DRAFT,      EMERGENCY_SPECIAL, 11,   1, ",
        "A/72/791,            GENERAL_ASSEMBLY,            DOCUMENT,   REGULAR,           72,   791, ",
        "A/72/PV.89,          GENERAL_ASSEMBLY,            DOCUMENT,   REGULAR,           72,   89, ",
        "S/2015/158,          SECURITY_COUNCIL,            DOCUMENT,   YEAR,              2015, 158, ",
        "E/2015/L.3,          ECONOMIC_AND_SOCIAL_COUNCIL, DRAFT,      YEAR,              2015, 3, ",
        "A/HRC/54/L.9,        HUMAN_RIGHTS_COUNCIL,        DRAFT,      REGULAR,           54,   9, ",
        "A/HRC/S-21/L.1,      HUMAN_RIGHTS_COUNCIL,        DRAFT,      SPECIAL,           21,   1, ",
        "ST/SGB/2016/6,       OTHER,                       DOCUMENT,   YEAR,              2016, 6, ",
    })
    void namesOrganSessionAndNumber(String text, Organ organ, Symbol.Kind kind, Session.Kind counted, int session,
            int number, String letters) {
        Symbol symbol = Symbol.parse(text).orElseThrow();
        assertEquals(text, symbol.text());
        assertEquals(organ, symbol.organ());
        assertEquals(kind, symbol.kind());
        assertEquals(Optional.of(new Session(counted, session)), symbol.session());
        assertEquals(OptionalInt.of(number), symbol.number());
        assertEquals(Optional.ofNullable(letters), symbol.letters());
    }

    @Test
    void readsCommitteeAndSuffixes() {
        Symbol symbol = Symbol.parse("A/C.3/72/L.19/Rev.1/Add.2/Corr.3").orElseThrow();
        assertEquals(Optional.of("C.3"), symbol.body());
        assertEquals(OptionalInt.of(3), symbol.mainCommittee());
        assertEquals(OptionalInt.of(19), symbol.number());
        assertEquals(OptionalInt.of(1), symbol.revision());
        assertEquals(OptionalInt.of(2), symbol.addendum());
        assertEquals(OptionalInt.of(3), symbol.corrigendum());
    }

    @Test
    void oldDocumentsNameNoSession() {
        Symbol symbol = Symbol.parse("A/L.632").orElseThrow();
        assertEquals(Symbol.Kind.DRAFT, symbol.kind());
        assertEquals(Optional.empty(), symbol.session());
        assertEquals(OptionalInt.of(632), symbol.number());
    }

    @Test
    void aCommissionIsNoMainCommittee() {
        Symbol symbol = Symbol.parse("E/CN.5/2015/L.6").orElseThrow();
        assertEquals(Optional.of("CN.5"), symbol.body());
        assertEquals(OptionalInt.empty(), symbol.mainCommittee());
        assertEquals(OptionalInt.empty(), Symbol.parse("A/AC.198/2020/2").orElseThrow().mainCommittee());
    }

    @ParameterizedTest
    @CsvSource({
        "S/RES/1325(2000),       S/RES/1325 (2000)",
        "S/RES/1325\u00A0(2000), S/RES/1325 (2000)",
        "S/RES/1325（2000）,      S/RES/1325 (2000)",
        "A/RES/217A(III),        A/RES/217 A (III)",
        "A/RES/75/101A-B,        A/RES/75/101 A-B",
        "A/RES/75/101 A and B,   A/RES/75/101 A-B",
        "A/RES/75/101 A–B,       A/RES/75/101 A-B",
        "A/RES/ES\u201110/15,    A/RES/ES-10/15",
        "A/69/53/Add.1/ Corr.1,  A/69/53/Add.1/Corr.1",
        "A/65/382-S/2010/490,    A/65/382",
    })
    void isSpelledOneWay(String written, String text) {
        assertEquals(text, Symbol.parse(written).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A/AC.287/2017/PC.4/2", "A/CONF.192/BMS/2014/2", "A/75/6 (Sect. 3)/Add.6/Corr.1", "CCW/AP.II/CONF.23/6",
        "CCPR/C/21/Rev.1/Add.13", "FCCC/CP/2015/10/Add.1", "ISBA/26/A/18", "NPT/CONF.2000/28 (Parts I and II)",
        "ST/SGB/2013/4/Amend.1", "SPLOS/229", "TD/541/Add.2", "UNEP/EA.5/Res.14", "S/13901", "A/5217",
        "FCCC/KP/CMP/2012/13/Add.1", "A/CONF.157/24 (Part I)", "A/ES-10/273/Corr.1", "S/INF/71",
    })
    void keepsTheSymbolsOfOtherSeries(String text) {
        assertEquals(text, Symbol.parse(text).orElseThrow().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "A", "72/278", "km/h", "and/or", "A75/17", "A/RES/72", "A/RES/72/", "A/RES/72/278x", "A/RES/1325",
        "S/RES/1325", "A//72/1", "/A/72/1", "A/72/1/", "A/RES/72/278 (2017)", "https://example.org/1", "A/RES/x/1",
        "A/B testing", "A/72/\u0007", "javascript:alert(1)", "A/RES/999999999999/1",
    })
    void refusesWhatIsNone(String text) {
        assertTrue(Symbol.parse(text).isEmpty(), () -> Symbol.parse(text).toString());
    }
}
