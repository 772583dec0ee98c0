package org.plenary.dsl.writer.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.SampleCases;
import org.plenary.dsl.document.SampleDocuments;
import org.plenary.dsl.golden.GoldenFolder;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Written;
import org.plenary.dsl.writer.text.TextWriter;

class HtmlWriterTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

    private final HtmlWriter writer = new HtmlWriter();

    static Set<String> samples() {
        return SampleCases.all().keySet();
    }

    /** The rules of the style sheet are the same on every page: they are compared once, without the pages. */
    @Test
    void writesEverySampleAsItStandsInTheGoldenFolder() {
        Map<String, String> made = new TreeMap<>();
        SampleCases.all().forEach((name, document) -> made.put(name + ".html",
                Written.text(writer, document).replaceFirst("(?s)<style>.*</style>", "<style></style>")));
        for (Language language : List.of(Language.ARABIC, Language.CHINESE, Language.ENGLISH)) {
            made.put("adopted." + language.code() + ".css",
                    StyleSheet.of(SampleDocuments.adopted(language)).rules());
        }
        GoldenFolder.named("html").compare(made);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSameAsThePlainText(String sample) {
        Document document = SampleCases.named(sample);
        List<String> expected = Written.text(new TextWriter(), document).lines().toList();
        assertEquals(expected, PageText.of(Written.text(writer, document)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesEveryPlaceOnceAndLinksToPlacesThatExist(String sample) {
        String page = Written.text(writer, SampleCases.named(sample));
        Set<String> ids = new HashSet<>();
        found(ID, page).forEach(id -> assertTrue(ids.add(id), id + " stands twice"));
        found(LINK, page).forEach(id -> assertTrue(ids.contains(id), "nothing is called " + id));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ranksHeadingsWithoutAGapUnderOneTitle(String sample) {
        int rank = 0;
        for (String found : found(HEADING, Written.text(writer, SampleCases.named(sample)))) {
            int next = Integer.parseInt(found);
            assertTrue(next <= rank + 1, "h" + next + " after h" + rank);
            assertFalse(next == 1 && rank > 0, "a second title");
            rank = next;
        }
        assertTrue(rank > 0, "no title");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        String page = Written.text(writer, SampleDocuments.adopted(Language.ENGLISH));
        assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assertFalse(Pattern.compile("<script|<link|<img|<iframe| src=| on[a-z]+=|@import|url\\(").matcher(page).find());
    }

    @Test
    void leadsBackToEveryPlaceThatCallsANote() {
        String page = Written.text(writer, SampleDocuments.adopted(Language.FRENCH));
        assertTrue(page.contains("<a id=\"call-note-1\" href=\"#note-1\" role=\"doc-noteref\" "
                + "aria-label=\"Note 1\">1</a>"));
        assertTrue(page.contains("<a href=\"#call-note-1\" role=\"doc-backlink\" "
                + "aria-label=\"Retour au texte depuis la note 1, renvoi 1\">"));
        assertTrue(page.contains("<a href=\"#call-note-1-2\" role=\"doc-backlink\" "
                + "aria-label=\"Retour au texte depuis la note 1, renvoi 2\">"));
    }

    @Test
    void hasContentsOnlyWhereATextIsLong() {
        assertTrue(Written.text(writer, SampleDocuments.lengthy(Language.SPANISH)).contains("<nav class=\"contents\""));
        assertFalse(Written.text(writer, SampleDocuments.adopted(Language.SPANISH)).contains("<nav"));
    }

    @Test
    void saysWhereBlocksComeFromOnlyForAPreview() {
        Document document = SampleDocuments.adopted(Language.RUSSIAN);
        HtmlWriter preview = new HtmlWriter(SourcePlaces.MARKED);
        assertTrue(Written.text(preview, document)
                .contains("id=\"recital-1\" class=\"preambular\" data-offset=\"120\""));
        assertFalse(Written.text(writer, document).contains("data-offset"));
    }

    @Test
    void runsFromRightToLeftInArabicAndKeepsEnglishLinesTheirWay() {
        String page = Written.text(writer, SampleDocuments.adopted(Language.ARABIC));
        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(page.contains("<bdi lang=\"en\">19\u00a0December 2044</bdi>"));
    }

    @Test
    void writesTheSameBytesWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        byte[] expected = Written.bytes(writer, SampleDocuments.adopted(Language.ARABIC));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(expected, Written.bytes(writer, SampleDocuments.adopted(Language.ARABIC)));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(expected, Written.bytes(writer, SampleDocuments.adopted(Language.ARABIC)));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page.substring(page.indexOf("<body"))).results().map(MatchResult::group)
                .map(match -> pattern.matcher(match).replaceFirst("$1")).toList();
    }
}
