package org.plenary.dsl.validation;

import com.google.inject.Inject;
import java.util.List;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/** Reports what reading the text found: a header that cannot be right, a footnote that is called nowhere. */
public class ReadingValidator extends ProblemValidator {

    @Inject
    private ResolutionReader reader;

    @Override
    protected List<Problem> problems(Resolution resolution) {
        return reader.read(resolution).problems();
    }
}
