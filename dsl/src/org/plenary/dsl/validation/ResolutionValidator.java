package org.plenary.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.wording.DrafterLanguage;

/** Tells Xtext what is wrong with a text. */
public class ResolutionValidator extends AbstractResolutionValidator {

    @Inject
    private TextProblems problems;
    @Inject
    private DrafterLanguage language;

    /** Reports everything at its place. */
    @Check(CheckType.FAST)
    public void checkText(Resolution resolution) {
        problems.of(resolution).forEach(problem -> report(problem, resolution));
    }

    private void report(Problem problem, Resolution resolution) {
        int offset = problem.span().offset();
        int length = problem.span().length();
        String message = language.say(problem.message());
        switch (problem.severity()) {
            case ERROR -> getMessageAcceptor().acceptError(message, resolution, offset, length, problem.code());
            case WARNING -> getMessageAcceptor().acceptWarning(message, resolution, offset, length, problem.code());
            case HINT -> getMessageAcceptor().acceptInfo(message, resolution, offset, length, problem.code());
        }
    }
}
