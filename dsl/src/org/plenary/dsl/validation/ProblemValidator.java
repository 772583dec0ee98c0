package org.plenary.dsl.validation;

import java.util.List;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/**
 * A family of checks that looks at a whole text and gives its problems with their places. The method with
 * {@code @Check} stands in each family: of a class that several validators extend, Xtext calls the checks for the first
 * one only.
 */
public abstract class ProblemValidator extends AbstractDeclarativeValidator {

    @Override
    public void register(EValidatorRegistrar registrar) {
        // One of the checks of a composed validator, which registers itself.
    }

    /** Reports the problems of the family. */
    protected void report(List<Problem> problems, Resolution resolution) {
        problems.forEach(problem -> report(problem, resolution));
    }

    private void report(Problem problem, Resolution resolution) {
        int offset = problem.span().offset();
        int length = problem.span().length();
        switch (problem.severity()) {
            case ERROR -> getMessageAcceptor().acceptError(problem.message(), resolution, offset, length,
                    problem.code());
            case WARNING -> getMessageAcceptor().acceptWarning(problem.message(), resolution, offset, length,
                    problem.code());
            case HINT -> getMessageAcceptor().acceptInfo(problem.message(), resolution, offset, length,
                    problem.code());
        }
    }
}
