package org.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The modules keep to the rules, and every rule can be broken: a rule that no class can break guards nothing. */
class ArchitectureTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("checkout", ".."));
    private static final List<String> MODULES = List.of("dsl", "dsl.ide", "dsl.ui", "dsl.cli");

    @Test
    void everyModuleIsExamined() {
        for (String module : MODULES) {
            assertTrue(Files.isDirectory(classes(module)), () -> "Nothing is compiled in " + classes(module));
        }
    }

    @TestFactory
    Stream<DynamicTest> modulesKeepTheRule() {
        JavaClasses written = new ClassFileImporter().importPaths(MODULES.stream().map(this::classes).toList())
                .that(HandWritten.CLASSES);
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(written)));
    }

    @TestFactory
    Stream<DynamicTest> ruleCanBeBroken() {
        JavaClasses breaches = new ClassFileImporter().importPackages("org.plenary.dsl")
                .that(HandWritten.BREACHES);
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> {
            EvaluationResult result = rule.evaluate(breaches);
            assertTrue(result.hasViolation(), "No example breaks this rule.");
        }));
    }

    private Path classes(String module) {
        return CHECKOUT.resolve(module).resolve("target/classes");
    }

    private static Stream<ArchRule> rules() {
        return Arrays.stream(Rules.class.getDeclaredFields()).filter(field -> field.getType() == ArchRule.class)
                .map(ArchitectureTest::rule);
    }

    private static ArchRule rule(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
