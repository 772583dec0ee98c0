package org.plenary.dsl.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.language.Language;

/**
 * Citations in running text; U+FFFC is the call of a note. The expected string lists what is covered and the symbol
 * it cites.
 */
class CitationRecognizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ENGLISH | its resolution 57/32 of 19 November 2002 | 57/32=A/RES/57/32",
        "ENGLISH | Resolution 60/1. | 60/1=A/RES/60/1",
        "ENGLISH | resolutions 72/3 and 72/4 | 72/3=A/RES/72/3 72/4=A/RES/72/4",
        "ENGLISH | resolutions 70/1,\uFFFC 69/313\uFFFC and 69/283 | 70/1=A/RES/70/1 69/313=A/RES/69/313 "
                + "69/283=A/RES/69/283",
        "ENGLISH | Security Council resolution 1325\u00A0(2000) | 1325\u00A0(2000)=S/RES/1325 (2000)",
        "ENGLISH | relevant resolutions on Iraq, including 660 (1990) and 674 (1990) "
                + "| 660 (1990)=S/RES/660 (1990) 674 (1990)=S/RES/674 (1990)",
        "ENGLISH | General Assembly resolution 217 A (III) | 217 A (III)=A/RES/217 A (III)",
        "ENGLISH | resolution 1874 (S-IV) of 27 June 1963 | 1874 (S-IV)=A/RES/1874 (S-IV)",
        "ENGLISH | resolutions ES\u201110/15 and S-10/2 | ES\u201110/15=A/RES/ES-10/15 S-10/2=A/RES/S-10/2",
        "ENGLISH | resolution 58/1 B of 3 March 2004 | 58/1=A/RES/58/1 B",
        "ENGLISH | resolutions 74/92 A and B of 13 December 2019 | 74/92=A/RES/74/92 A-B",
        "ENGLISH | decision 55/488 | 55/488=A/DEC/55/488",
        "ENGLISH | See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex. "
                + "| FCCC/CP/2015/10/Add.1=FCCC/CP/2015/10/Add.1 1/CP.21=1/CP.21",
        "ENGLISH | Economic and Social Council resolution 2014/38 | 2014/38=E/RES/2014/38",
        "ENGLISH | Human Rights Council resolution 5/1 | 5/1=A/HRC/RES/5/1",
        "ENGLISH | the Human Rights Council, most recently in resolution 48/9 of 8 October 2021 "
                + "| 48/9=A/HRC/RES/48/9",
        "ENGLISH | Human Rights Council resolution 48/13 of 8 October 2021 and General Assembly resolution 76/300 "
                + "| 48/13=A/HRC/RES/48/13 76/300=A/RES/76/300",
        "FRENCH | sa résolution 57/32 du 19 novembre 2002 | 57/32=A/RES/57/32",
        "FRENCH | les résolutions de l’Assemblée générale 62/149 et 63/168 | 62/149=A/RES/62/149 63/168=A/RES/63/168",
        "FRENCH | la résolution 5/1 du Conseil des droits de l’homme | 5/1=A/HRC/RES/5/1",
        "FRENCH | la résolution 1325 (2000) du Conseil de sécurité | 1325 (2000)=S/RES/1325 (2000)",
        "SPANISH | su resolución 47/135, de 18 de diciembre de 1992, | 47/135=A/RES/47/135",
        "SPANISH | la resolución 1984/50 del Consejo Económico y Social | 1984/50=E/RES/1984/50",
        "SPANISH | sus resoluciones 66/143, de 19 de diciembre de 2011, y 67/255 "
                + "| 66/143=A/RES/66/143 67/255=A/RES/67/255",
        "RUSSIAN | свою резолюцию 57/32 от 19 ноября 2002 года | 57/32=A/RES/57/32",
        "RUSSIAN | резолюция 1325 (2000) Совета Безопасности | 1325 (2000)=S/RES/1325 (2000)",
        "RUSSIAN | резолюции 42/22 Совета по правам человека | 42/22=A/HRC/RES/42/22",
        "RUSSIAN | резолюцию 52/38 О от 9 декабря 1997 года | 52/38=A/RES/52/38 O",
        "ARABIC | قراريها 57/301 المؤرخ 13 آذار/مارس 2003 و 73/299 المؤرخ 14 حزيران/يونيه 2019 "
                + "| 57/301=A/RES/57/301 73/299=A/RES/73/299",
        "ARABIC | قرار الجمعية العامة دإط-10/15 | دإط-10/15=A/RES/ES-10/15",
        "ARABIC | القرار 217 ألف (د-3) | 217 ألف (د-3)=A/RES/217 A (III)",
        "ARABIC | قراره 2166 (2014) | 2166 (2014)=S/RES/2166 (2014)",
        "ARABIC | القرار ٥٧/٣٢ | ٥٧/٣٢=A/RES/57/32",
        "ARABIC | قرارها 40/152 سين | 40/152=A/RES/40/152 O",
        "ARABIC | قرارات الجمعية العامة 149/62 المؤرخ 18 كانون الأول/ديسمبر 2007 | 149/62=A/RES/62/149",
        "CHINESE | 其2002年11月19日第57/32号决议 | 57/32=A/RES/57/32",
        "CHINESE | 1999年12月7日第54/93号和2000年11月20日第55/26号决议 | 54/93=A/RES/54/93 55/26=A/RES/55/26",
        "CHINESE | 第1325(2000)号决议 | 1325(2000)=S/RES/1325 (2000)",
        "CHINESE | 第1591（2005）和第1556（2004）号决议 "
                + "| 1591（2005）=S/RES/1591 (2005) 1556（2004）=S/RES/1556 (2004)",
        "CHINESE | 见FCCC/CP/2015/10/Add.1，第1/CP.21号决定，附件。 "
                + "| FCCC/CP/2015/10/Add.1=FCCC/CP/2015/10/Add.1 1/CP.21=1/CP.21",
        "CHINESE | 人权理事会2013年6月13日第23/17号、2014年9月25日第27/18号决议 "
                + "| 23/17=A/HRC/RES/23/17 27/18=A/HRC/RES/27/18",
        "CHINESE | 经济及社会理事会第2014/38号决议 | 2014/38=E/RES/2014/38",
        "CHINESE | 大会第217A(III)号决议 | 217A(III)=A/RES/217 A (III)",
    })
    void areFoundWhereTheWordsSaySo(Language language, String text, String expected) {
        assertEquals(expected, found(new CitationRecognizer(language, Organ.GENERAL_ASSEMBLY), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A/72/791.                            | A/72/791=A/72/791",
        "(A/51/402, annex)                    | A/51/402=A/51/402",
        "A/65/382-S/2010/490.                 | A/65/382-S/2010/490=A/65/382",
        "S/RES/1325 (2000) was adopted        | S/RES/1325 (2000)=S/RES/1325 (2000)",
        "A/RES/217 A (III)                    | A/RES/217 A (III)=A/RES/217 A (III)",
        "A/RES/75/101 A-B                     | A/RES/75/101 A-B=A/RES/75/101 A-B",
        "A/C.3/72/L.19/Rev.1,                 | A/C.3/72/L.19/Rev.1=A/C.3/72/L.19/Rev.1",
        "E/CN.5/2015/L.6;                     | E/CN.5/2015/L.6=E/CN.5/2015/L.6",
        "see ST/SGB/2016/6                    | ST/SGB/2016/6=ST/SGB/2016/6",
        "A/HRC/RES/54/10                      | A/HRC/RES/54/10=A/HRC/RES/54/10",
        "S/PRST/2013/2                        | S/PRST/2013/2=S/PRST/2013/2",
        "A/CONF.157/24 (Part I), chap. III    | A/CONF.157/24 (Part I)=A/CONF.157/24 (Part I)",
        "A/75/6 (Sect. 3)/Add.1               | A/75/6 (Sect. 3)/Add.1=A/75/6 (Sect. 3)/Add.1",
        "A/72/L.54 and A/72/L.54/Add.1        | A/72/L.54=A/72/L.54 A/72/L.54/Add.1=A/72/L.54/Add.1",
    })
    void symbolsAreFoundWhole(String text, String expected) {
        assertEquals(expected, found(new CitationRecognizer(Language.ENGLISH, Organ.GENERAL_ASSEMBLY), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A75/17", "60 km/h", "and/or", "A/B testing", "HIV/AIDS", "in 2020/21", "the 2022/2023 budget", "24/7", "1/2",
        "resolution for the biennium 2020/21", "ISO/IEC 27001", "https://www.un.org/a/72/1", "on 11/09/2001",
        "Commission on Narcotic Drugs resolution 65/2 of 18 March 2022", "resolution 999/1", "xA/72/791", "A/72/791/",
        "the Economic Commission for Latin America and the Caribbean in its resolution 574 (XXVII)", "57/32",
        "resolution 4/6 of the Environment Assembly", "paragraph 12 (2000)",
    })
    void otherNumbersAreNone(String text) {
        assertEquals("", found(new CitationRecognizer(Language.ENGLISH, Organ.GENERAL_ASSEMBLY), text));
    }

    @ParameterizedTest
    @CsvSource({
        "HUMAN_RIGHTS_COUNCIL, Recalling its resolution 5/1,               5/1=A/HRC/RES/5/1",
        "HUMAN_RIGHTS_COUNCIL, Recalling General Assembly resolution 60/251, 60/251=A/RES/60/251",
        "HUMAN_RIGHTS_COUNCIL, Recalling Council resolution 22/11,         22/11=A/HRC/RES/22/11",
        "HUMAN_RIGHTS_COUNCIL, Recalling resolution 70/1 of 25 September 2015, 70/1=A/RES/70/1",
        "ECONOMIC_AND_SOCIAL_COUNCIL, Recalling its resolution 2020/16,    2020/16=E/RES/2020/16",
        "SECURITY_COUNCIL, the measures set out in 2607 (2021),            2607 (2021)=S/RES/2607 (2021)",
    })
    void ownResolutionsAreOfTheOrganThatSpeaks(Organ own, String text, String expected) {
        assertEquals(expected, found(new CitationRecognizer(Language.ENGLISH, own), text));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "CHINESE", "ENGLISH"})
    void neverOverlapAndTakeLinearTime(Language language) {
        CitationRecognizer recognizer = new CitationRecognizer(language, Organ.HUMAN_RIGHTS_COUNCIL);
        for (String unit : List.of("1/", "1/1, ", "A/1", "9", "its Council resolution 5/1 ", "其第1/1号", "قرار 1/1 و ",
                " (", "A/1-S/", "1325 (2000) ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            List<FoundCitation> found = assertTimeout(Duration.ofSeconds(60), () -> recognizer.find(text), unit);
            int end = 0;
            for (FoundCitation citation : found) {
                assertTrue(end <= citation.start() && citation.start() < citation.end(), unit);
                end = citation.end();
            }
        }
    }

    private static String found(CitationRecognizer recognizer, String text) {
        return recognizer.find(text).stream()
                .map(citation -> text.substring(citation.start(), citation.end()) + "=" + citation.symbol())
                .collect(Collectors.joining(" "));
    }
}
