package org.plenary.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which classes the rules are about: ours, and not those that the Xtext generator wrote. */
final class HandWritten {

    /** In these packages everything is generated. */
    private static final String GENERATED_PACKAGES = "org\\.plenary\\.dsl(\\.ide)?\\."
            + "(resolution|services|serializer|(parser|contentassist)\\.antlr\\.(internal|lexer))(\\..*)?";

    /** Elsewhere it is these classes. */
    private static final String GENERATED_CLASSES = "(.*\\.)?(AbstractResolution\\w+"
            + "|Resolution(StandaloneSetupGenerated|AntlrTokenFileProvider|Parser)"
            + "|PartialResolutionContentAssistParser)(\\$.*)?";

    static final DescribedPredicate<JavaClass> CLASSES = DescribedPredicate.describe("written by hand",
            type -> !type.getPackageName().matches(GENERATED_PACKAGES) && !type.getName().matches(GENERATED_CLASSES));

    /** The examples of what is forbidden, which stand in this module. */
    static final DescribedPredicate<JavaClass> BREACHES = DescribedPredicate.describe("an example of a breach",
            type -> type.getSource().isPresent() && type.getSource().get().getUri().getPath() != null
                    && type.getSource().get().getUri().getPath().contains("/test-classes/"));

    private HandWritten() {
    }
}
