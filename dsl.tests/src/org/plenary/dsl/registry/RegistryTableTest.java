package org.plenary.dsl.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;

class RegistryTableTest {

    private static final Registered INTERACTION = new Registered("A/RES/57/32",
            Optional.of(LocalDate.of(2002, 11, 19)),
            Map.of(Language.CHINESE, "联合国", Language.ENGLISH, "Observer status"));
    private static final Registered COUNCIL = new Registered("S/RES/1325 (2000)", Optional.empty(), Map.of());
    private static final Registered RIGHTS = new Registered("A/RES/217 A (III)",
            Optional.of(LocalDate.of(1948, 12, 10)), Map.of(Language.FRENCH, "Déclaration"));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Registry registry = new Registry(List.of(COUNCIL, INTERACTION, RIGHTS));
        RegistryTable.Reading reading = RegistryTable.read(RegistryTable.text(registry));
        assertEquals(List.of(), reading.problems());
        assertEquals(registry.documents(), reading.registry().documents());
        assertEquals(RegistryTable.text(registry), RegistryTable.text(reading.registry()));
    }

    @Test
    void symbolsStandInTheOrderOfTheirNumbers() {
        Registry registry = RegistryTable.read("A/RES/57/32\nA/RES/57/4\nA/RES/8/1\n").registry();
        assertEquals(List.of("A/RES/8/1", "A/RES/57/4", "A/RES/57/32"),
                registry.documents().stream().map(Registered::symbol).toList());
        assertEquals(List.of("A/RES/57/4", "A/RES/57/32"),
                registry.startingWith("A/RES/57").stream().map(Registered::symbol).toList());
    }

    @Test
    void anOldNumberIsFoundWithoutItsLetter() {
        Registry registry = new Registry(List.of(RIGHTS));
        assertEquals(Optional.of(RIGHTS), registry.lettered("A/RES/217 (III)"));
        assertEquals(Optional.empty(), registry.find("A/RES/217 (III)"));
    }

    @Test
    void brokenLinesAreSaidOnceAtTheFirst() {
        String table = "# symbol\nA/RES/57/32\t2002-11-19\nno symbol\t2002-13-45\nA/RES/57/33\t2002-13-45\n";
        RegistryTable.Reading reading = RegistryTable.read(table);
        assertEquals(1, reading.registry().documents().size());
        assertEquals(List.of("no symbol\t2002-13-45"), reading.problems().stream()
                .map(problem -> table.substring(problem.span().offset(), problem.span().end())).toList());
        assertTrue(reading.problems().get(0).message().toString().contains("their number is 1"),
                () -> reading.problems().toString());
    }

    @Test
    void anythingAtAllIsReadWithoutHarm() {
        for (String odd : List.of("", "\n\n", "\t\t\t", "A/RES/1/1\t\t\t\t\t\t\t\t\t\t\tx", "\uFEFF#")) {
            assertTrue(RegistryTable.read(odd).registry().isEmpty(), odd);
        }
        assertEquals(1, RegistryTable.read("A/RES/57/32\t2002-11-19\r\n").registry().documents().size());
    }

    @Test
    void aFileIsReadAgainOnceItIsChanged() throws IOException {
        Registries registries = new Registries();
        Path file = Files.writeString(folder.resolve("un.registry"), "A/RES/57/32\n");
        assertEquals(1, registries.of(file).documents().size());
        Files.writeString(file, "A/RES/57/32\nA/RES/57/33\n");
        assertEquals(2, registries.of(file).documents().size());
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        Registries registries = new Registries();
        Path file = folder.resolve("missing.registry");
        assertTrue(registries.of(file).isEmpty());
        assertEquals(List.of("registry-unreadable"), registries.problems(file).stream().map(Problem::code).toList());
    }
}
