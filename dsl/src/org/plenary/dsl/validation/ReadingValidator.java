package org.plenary.dsl.validation;

import com.google.inject.Inject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.resolution.Resolution;

/** Reports what reading the text found: a header that cannot be right, a footnote that is called nowhere. */
public class ReadingValidator extends ProblemValidator {

    @Inject
    private ResolutionReader reader;

    /** Reports what the reader found. */
    @Check(CheckType.FAST)
    public void checkReading(Resolution resolution) {
        report(reader.read(resolution).problems(), resolution);
    }
}
