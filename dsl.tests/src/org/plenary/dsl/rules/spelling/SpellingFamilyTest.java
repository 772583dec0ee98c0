package org.plenary.dsl.rules.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.spelling.SmallDictionary;

/** Words that stand in no dictionary are told, and nothing else. */
class SpellingFamilyTest {

    private static final Plenary PLENARY = Plenary.create();
    private static final String WORDS = "the report of committee welcome and general recommendation state secretary "
            + "session sustainable development water related in a on with for resolution title see programme";

    @TempDir
    Path folder;

    @BeforeEach
    void settings() throws IOException {
        SmallDictionary.write(folder.resolve("dictionaries"), "en_GB", WORDS);
        settings("dictionaries = \"dictionaries\"\n[rules]\nunknown-word = \"warning\"\n");
    }

    @Test
    void aMisspeltWordIsToldAtItsPlace() {
        String text = text("en", "1. *Welcomes* the recomendations[^1] of the committee;\n\n[^1]: See the raport.");
        List<Problem> problems = problems(text);
        assertEquals(List.of("recomendations", "raport"), places(problems, text));
        assertTrue(problems.get(0).message().toString().contains("“recomendations” stands in no dictionary"),
                problems.get(0).message().toString());
        assertEquals("unknown-word", problems.get(0).code());
    }

    @Test
    void titlesAndHeadingsAreLookedAt() {
        String text = text("en", "# On watter\n\n1. *Welcomes* the report.\n\n# Annex: The raport\n\nThe sesion.")
                .replace("title: Title", "title: Sustanable development");
        assertEquals(List.of("Sustanable", "watter", "raport", "sesion"), places(problems(text), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"the report of the State’s committee", "water-related development",
        "A/C.3/80/L.902 and 3rd", "see www.example.org or@example.org", "UNESCO and UN-Water",
        "the доклад of the committee", "Nairobi and al-Shabaab", "the intersession subcommittee",
        "State[s] and [re]development", "*inter aliud*", "[the report](A/RES/70/1)", "see para. 3 of vol. II",
        "Recommendations", "the programme", "(iii) and (iv)", "the <!-- mispelt --> report"})
    void whatIsNotMisspelt(String words) {
        String text = text("en", "1. *Welcomes* " + words + ";");
        assertEquals(List.of(), places(problems(text), text));
    }

    @ParameterizedTest
    @CsvSource({"Secretery, Secretery", "Comittees, Comittees", "wader-related, wader-related", "watter’s, watter’s"})
    void whatIsMisspelt(String word, String told) {
        String text = text("en", "1. *Welcomes* the " + word + " of the report;");
        assertEquals(List.of(told), places(problems(text), text));
    }

    @ParameterizedTest
    @CsvSource({"fr, homme eau développement, l’homme et l'eau, et",
        "ru, ещё народ партнёр, народ еще партнеры нарот, партнеры нарот",
        "ar, تنمية أمم, والتنمية للتنمية تَنمية التنميه, التنميه",
        "es, región desarrollo, subregión desarollo, desarollo"})
    void languagesHaveWordsOfTheirOwnForms(String language, String words, String written, String told)
            throws IOException {
        SmallDictionary.write(folder.resolve("dictionaries"), language, words);
        String text = text(language, written);
        assertEquals(List.of(told.split(" ")), places(problems(text), text));
    }

    @Test
    void chineseIsLeftAlone() {
        assertEquals(List.of(), problems(text("zh", "大会回顾其决议。")));
    }

    @Test
    void aWordOfOnesOwnIsRight() throws IOException {
        String text = text("en", "1. *Welcomes* the blockchains and hibernating Chatbots;");
        assertEquals(List.of("blockchains", "hibernating"), places(problems(text), text));
        Files.writeString(folder.resolve("plenary-words.txt"), "# Ours.\nblockchain*\n");
        Files.writeString(folder.resolve("plenary-words.en.txt"), "hibernating # as in caves\n");
        Files.writeString(folder.resolve("plenary-words.fr.txt"), "chatbots\n");
        assertEquals(List.of(), places(problems(text), text));
    }

    @Test
    void nothingIsLookedAtUnlessItIsAskedFor() throws IOException {
        String text = text("en", "1. *Welcomes* the recomendations;");
        settings("dictionaries = \"dictionaries\"\n");
        assertEquals(List.of(), problems(text));
        settings("dictionaries = \"dictionaries\"\n[rules]\nunknown-word = \"off\"\n");
        assertEquals(List.of(), problems(text));
    }

    @Test
    void whatIsNoDictionaryIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("dictionaries/fr.dic"), "12\nmot/ZZ\n");
        Files.writeString(folder.resolve("dictionaries/fr.aff"), "SFX A Y 99\nSFX A\n");
        String text = text("fr", "Le raport et la resolucion.");
        assertEquals(List.of("fr"), places(problems(text), text));
        assertTrue(problems(text).get(0).message().toString().contains("no French dictionary"),
                problems(text).toString());
    }

    private void settings(String text) throws IOException {
        Files.writeString(folder.resolve("plenary.toml"), text);
    }

    private static String text(String language, String body) {
        return "---\nsymbol: A/C.3/80/L.902\nlanguage: " + language + "\ntitle: Title\n---\n\n" + body + "\n";
    }

    private List<Problem> problems(String text) {
        return PLENARY.read(folder.resolve("draft.resolution").toUri(), text).problems().stream()
                .filter(problem -> problem.code().equals("unknown-word")).toList();
    }

    private static List<String> places(List<Problem> problems, String text) {
        return problems.stream().map(problem -> text.substring(problem.span().offset(), problem.span().end())).toList();
    }
}
