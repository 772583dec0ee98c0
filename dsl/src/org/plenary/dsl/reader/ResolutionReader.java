package org.plenary.dsl.reader;

import com.google.inject.Singleton;
import org.plenary.dsl.resolution.Resolution;

/** Reads what a drafter wrote into the document that it means. There is one for any text. */
@Singleton
public class ResolutionReader {

    private final LanguageKnowledge.Store languages = new LanguageKnowledge.Store();

    /** The document, and what the reading found to be wrong; what is lexically wrong, or unresolved, is not here. */
    public Reading read(Resolution written) {
        return new TextReading(WrittenText.of(written, languages), languages).read();
    }
}
