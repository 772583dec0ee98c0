package org.plenary.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages may know of each other, and what no class may do. */
final class Rules {

    private static final String WRITER_OF_OUR_LANGUAGE = "org.plenary.dsl.writer.source..";

    /** What Xtend's templates need at run time is no knowledge of a model. */
    private static final DescribedPredicate<JavaClass> EMF_OR_XTEXT = resideInAnyPackage("org.eclipse.emf..",
            "org.eclipse.xtext..").and(not(resideInAPackage("org.eclipse.xtext.xbase.lib..")))
                    .as("EMF or Xtext");

    private static final DescribedPredicate<JavaClass> WHAT_WAS_WRITTEN = resideInAnyPackage(
            "org.plenary.dsl.parser..", "org.plenary.dsl.resolution..", "org.plenary.dsl.reader..",
            "org.plenary.dsl.validation..", "org.plenary.dsl.scoping..", "org.plenary.dsl.formatting2..")
                    .as("how the text was written and read");

    static final ArchRule WRITERS_READ_THE_DOCUMENT_ONLY = noClasses().that()
            .resideInAPackage("org.plenary.dsl.writer..").and(not(resideInAPackage(WRITER_OF_OUR_LANGUAGE)))
            .should().dependOnClassesThat(EMF_OR_XTEXT.or(WHAT_WAS_WRITTEN))
            .as("Writers read the document and know neither EMF nor Xtext");

    static final ArchRule WRITER_OF_OUR_LANGUAGE_KNOWS_ITS_FORM_ONLY = noClasses().that()
            .resideInAPackage(WRITER_OF_OUR_LANGUAGE)
            .should().dependOnClassesThat(EMF_OR_XTEXT.or(WHAT_WAS_WRITTEN)
                    .and(not(resideInAnyPackage("org.plenary.dsl.parser", "org.plenary.dsl.formatting2"))))
            .as("The writer of our own language may ask its lexer and its formatter, and no more");

    static final ArchRule DOCUMENT_IS_PLAIN = noClasses().that().resideInAPackage("org.plenary.dsl.document..")
            .should().dependOnClassesThat(EMF_OR_XTEXT.or(resideInAPackage("org.plenary..").and(not(resideInAnyPackage(
                    "org.plenary.dsl.document..", "org.plenary.dsl.header..", "org.plenary.dsl.language..",
                    "org.plenary.dsl.numbering..",
                    "org.plenary.dsl.source..")))))
            .as("The document knows nothing but languages, the facts of its header and places in the text");

    static final ArchRule KNOWLEDGE_IS_PLAIN = noClasses().that()
            .resideInAnyPackage("org.plenary.dsl.source..", "org.plenary.dsl.language..", "org.plenary.dsl.numbering..",
                    "org.plenary.dsl.lexicon..", "org.plenary.dsl.citation..", "org.plenary.dsl.header..",
                    "org.plenary.dsl.masthead..")
            .should().dependOnClassesThat(EMF_OR_XTEXT.or(WHAT_WAS_WRITTEN))
            .as("What is known of resolutions does not depend on how one was parsed");

    static final ArchRule ONLY_THE_READER_SEES_BOTH = noClasses().that()
            .resideInAPackage("org.plenary.dsl..")
            .and(not(resideInAnyPackage("org.plenary.dsl", "org.plenary.dsl.reader..", "org.plenary.dsl.ide..")))
            .and(dependOn("org.plenary.dsl.resolution.."))
            .should().dependOnClassesThat().resideInAPackage("org.plenary.dsl.document..")
            .as("In the core, only the reader sees both what was written and what it means");

    static final ArchRule CORE_KNOWS_NO_EDITOR = noClasses().that().resideInAPackage("org.plenary.dsl..")
            .and(not(resideInAnyPackage("org.plenary.dsl.ide..", "org.plenary.dsl.ui..", "org.plenary.dsl.cli..")))
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.lsp4j..", "org.eclipse.ui..",
                    "org.eclipse.jface..", "org.eclipse.swt..", "org.eclipse.core.resources..", "picocli..",
                    "org.plenary.dsl.ide..", "org.plenary.dsl.ui..", "org.plenary.dsl.cli..")
            .as("The core knows neither the workbench nor the language server nor the command line");

    static final ArchRule SERVER_KNOWS_NO_WORKBENCH = noClasses().that().resideInAPackage("org.plenary.dsl.ide..")
            .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.ui..", "org.eclipse.jface..",
                    "org.eclipse.swt..", "org.eclipse.core.resources..", "org.plenary.dsl.ui..",
                    "org.plenary.dsl.cli..")
            .as("The language server knows no workbench");

    static final ArchRule WORKBENCH_ONLY_ADAPTS = noClasses().that().resideInAPackage("org.plenary.dsl.ui..")
            .should().dependOnClassesThat(WHAT_WAS_WRITTEN.or(EMF_OR_XTEXT)
                    .or(resideInAPackage("org.plenary.dsl.cli..")))
            .as("The workbench asks the language server and looks into no text itself");

    static final ArchRule NO_CYCLES = slices().matching("org.plenary.dsl.(*)..").should().beFreeOfCycles()
            .as("Data flows one way: no two packages need each other");

    static final ArchRule NO_CYCLES_IN_THE_WORKBENCH = slices().matching("org.plenary.dsl.ui.(*)..")
            .should().beFreeOfCycles()
            .as("No two packages of the workbench need each other");

    static final ArchRule STREAMS_AND_EXIT_BELONG_TO_THE_COMMAND_LINE = noClasses().that()
            .resideOutsideOfPackage("org.plenary.dsl.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethod(System.class, "exit", int.class)
            .orShould().callMethod(Throwable.class, "printStackTrace")
            .as("Only the command line knows the streams and the exit of the process");

    static final ArchRule ONE_PLACE_ENDS_THE_PROCESS = noClasses().that().haveSimpleNameNotEndingWith("Main")
            .should().callMethod(System.class, "exit", int.class).as("One class ends the process");

    static final ArchRule CLASSES_ARE_NAMED_FOR_THEIR_DEED = noClasses()
            .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common)")
            .as("A class is named for what it does");

    static final ArchRule NO_CHANGING_STATICS = fields().that().areStatic()
            .and().doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and().areNotDeclaredIn("org.plenary.dsl.ui.PlenaryUi").should().beFinal()
            .as("Nothing global changes, except which plug-in is running");

    private Rules() {
    }

    private static DescribedPredicate<JavaClass> dependOn(String packages) {
        DescribedPredicate<JavaClass> target = resideInAPackage(packages);
        return DescribedPredicate.describe("depend on " + packages,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> target.test(dependency.getTargetClass())));
    }
}
