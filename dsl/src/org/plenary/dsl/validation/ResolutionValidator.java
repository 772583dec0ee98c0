package org.plenary.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All checks, one class for each family. */
@ComposedChecks(validators = {LexicalValidator.class, LabelValidator.class, ReadingValidator.class})
public class ResolutionValidator extends AbstractResolutionValidator {
}
