package org.plenary.dsl.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OpeningLexicon;
import org.plenary.dsl.lexicon.Part;

class FreshDraftTest {

    @Test
    void aFreshDraftIsAResolutionInSmall() {
        assertEquals("""
                ---
                language: en
                organ:    General Assembly
                session:  80
                title:    Safety of journalists
                status:   draft
                original: en
                ---

                The General Assembly,

                <!-- Replace these paragraphs with your own. A note in marks like these is printed nowhere. -->

                Recalling the purposes and principles of the Charter of the United Nations,

                1. Requests the Secretary-General to report on the implementation of the present resolution;

                2. Decides to remain seized of the matter.
                """, english(Optional.of("Safety of journalists")));
    }

    @Test
    void theSecurityCouncilGivesNoTitle() {
        String text = new FreshDraft(Organ.SECURITY_COUNCIL, Language.FRENCH, TextKind.RESOLUTION, Optional.empty(),
                Optional.empty()).text();
        assertTrue(text.contains("\norgan:    Security Council\nstatus:"), text);
        assertTrue(text.contains("\nLe Conseil de sécurité,\n"), text);
        assertTrue(text.contains("2. Décide de rester saisi de la question."), text);
        assertTrue(text.contains("résolution\u00A0;"), text);
    }

    @Test
    void marksInATitleAreWordsAndALineBreakIsASpace() {
        assertTrue(english(Optional.of(" A [new] *order*,\n \\ {#x} a_b __c__ <!-- d")).contains(
                "title:    A \\[new\\] \\*order\\*, \\\\ \\{#x} a_b \\__c\\__ \\<!-- d\n"));
    }

    @Test
    void sponsorsStandInTheHeaderByCommas() {
        String text = new FreshDraft(Organ.HUMAN_RIGHTS_COUNCIL, Language.SPANISH, TextKind.RESOLUTION,
                Optional.of("Agua"), Optional.empty(), List.of("Costa Rica", "Côte d’Ivoire", "Türkiye")).text();
        assertTrue(text.contains("\nsponsors: Costa Rica, Côte d’Ivoire, Türkiye\n---"), text);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-14,79", "2025-09-15,80", "2026-01-01,80", "2024-02-29,78", "2018-05-22,72"})
    void aSessionOfTheAssemblyBeginsInSeptember(LocalDate day, int session) {
        assertEquals(session, AssemblySession.on(day));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyParagraphOpensWithWordsOfTheLexicon(Organ organ, Language language, TextKind kind) {
        List<String> paragraphs = Arrays.stream(draft(organ, language, kind).text().split("\n\n")).skip(3).toList();
        OpeningLexicon lexicon = OpeningLexicon.of(language);
        assertTrue(lexicon.match(paragraphs.get(0).strip(), Part.PREAMBULAR) > 0, paragraphs.get(0));
        for (String operative : paragraphs.subList(1, paragraphs.size())) {
            String text = operative.replaceFirst("^(#\\.|[0-9]\\.|[0-9] -) ", "").strip();
            assertTrue(lexicon.match(text, Part.OPERATIVE) > 0, text);
        }
        assertEquals(kind == TextKind.DECISION ? 2 : 3, paragraphs.size());
    }

    static Stream<Arguments> all() {
        return Arrays.stream(Organ.values()).filter(organ -> organ != Organ.OTHER)
                .flatMap(organ -> Arrays.stream(Language.values()).flatMap(language -> Arrays.stream(TextKind.values())
                        .map(kind -> Arguments.of(organ, language, kind))));
    }

    private static FreshDraft draft(Organ organ, Language language, TextKind kind) {
        Optional<String> title = organ == Organ.SECURITY_COUNCIL ? Optional.empty() : Optional.of("Panel 2");
        return new FreshDraft(organ, language, kind, title, Optional.empty());
    }

    private static String english(Optional<String> title) {
        return new FreshDraft(Organ.GENERAL_ASSEMBLY, Language.ENGLISH, TextKind.RESOLUTION, title,
                Optional.of(80)).text();
    }
}
