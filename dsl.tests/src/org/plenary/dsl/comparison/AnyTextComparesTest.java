package org.plenary.dsl.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.comparison.Run.State;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.Imports;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.parser.ExampleTexts;
import org.plenary.dsl.parser.NastyTexts;

/** Whatever is compared, nothing is lost and nothing is told twice; nothing differs from itself. */
class AnyTextComparesTest {

    private static final int NASTY = 200;
    private static final int PUBLISHED = 5;

    @Test
    void examplesInAllLanguages() {
        pairwise(ExampleTexts.all().stream().map(Compared::document).toList());
    }

    @Test
    void nastyTexts() {
        List<Document> documents = NastyTexts.of(72278, NASTY).map(Compared::document).toList();
        for (int i = 0; i < documents.size(); i++) {
            check(documents.get(i), documents.get((i + 1) % documents.size()));
        }
    }

    @Test
    void halfATextAndNone() {
        String text = ExampleTexts.all().get(0);
        Document whole = Compared.document(text);
        for (int part = 0; part <= 10; part++) {
            check(Compared.document(text.substring(0, text.length() * part / 10)), whole);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void publishedTexts(Language language) {
        pairwise(SharedCorpus.files(language).stream().limit(PUBLISHED).map(AnyTextComparesTest::published).toList());
    }

    /** Much longer than anything that is published; each paragraph is like every other one. */
    @Test
    void thousandsOfLikeParagraphs() {
        StringBuilder text = new StringBuilder("---\nlanguage: en\n---\n\nThe General Assembly,\n\n");
        for (int i = 1; i <= 4000; i++) {
            text.append("#. Requests the Secretary-General to report at the next session;\n\n");
        }
        Document before = Compared.document(text.toString());
        Document after = Compared.document(text + "#. Decides to meet again in the autumn of the following year.\n");
        Comparison comparison = check(before, after);
        assertEquals(1, comparison.all().filter(change -> change.kind() != Change.Kind.SAME).count());
    }

    /** One word of a million letters, and a million words, none of which is the same. */
    @Test
    void endlessWords() {
        Document word = Compared.document("a-b".repeat(300_000));
        Document words = Compared.document("ab ".repeat(100_000));
        Document others = Compared.document("cd ".repeat(100_000));
        check(word, words);
        check(words, others);
    }

    private static void pairwise(List<Document> documents) {
        documents.forEach(one -> documents.forEach(other -> check(one, other)));
    }

    private static Comparison check(Document before, Document after) {
        Comparison comparison = Comparison.of(before, after);
        assertEquals(names(before), sides(comparison, Change::before));
        assertEquals(names(after), sides(comparison, Change::after));
        comparison.all().filter(change -> change.after().isPresent()).forEach(change -> assertEquals(
                text(change.after().get(), after), joined(change, State.ADDED)));
        assertTrue(before != after || comparison.isQuiet(), "it differs from itself");
        return comparison;
    }

    private static List<String> names(Document document) {
        return Stream.of(Passages.ofMasthead(document), Passages.ofText(document), Passages.ofClosing(document),
                Passages.ofNotes(document)).flatMap(List::stream).flatMap(Passage::all).map(AnyTextComparesTest::name)
                .sorted().toList();
    }

    private static List<String> sides(Comparison comparison, Function<Change, Optional<Passage>> side) {
        List<String> names = new ArrayList<>();
        comparison.all().map(side).flatMap(Optional::stream).map(AnyTextComparesTest::name).sorted()
                .forEach(names::add);
        return names;
    }

    private static String name(Passage passage) {
        return passage.role() + " " + passage.id() + " " + passage.words();
    }

    private static String text(Passage passage, Document document) {
        return Tokens.of(passage.content(), document.language(), id -> id).stream().map(Token::text)
                .collect(Collectors.joining());
    }

    private static String joined(Change change, State state) {
        return change.runs().stream().filter(run -> run.state() == State.SAME || run.state() == state).map(Run::text)
                .collect(Collectors.joining());
    }

    private static Document published(Path file) {
        try {
            return Imports.read(new ImportFile(file.getFileName().toString(), Files.readAllBytes(file)),
                    ImportOptions.DEFAULT, percent -> true).document();
        } catch (ImportException | IOException failure) {
            throw new AssertionError(file.toString(), failure);
        }
    }
}
