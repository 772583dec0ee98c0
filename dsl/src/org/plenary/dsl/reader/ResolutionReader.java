package org.plenary.dsl.reader;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.resolution.Resolution;

/** Reads what a drafter wrote into the document that it means. There is one for any text. */
@Singleton
public class ResolutionReader {

    private final LanguageKnowledge.Store languages = new LanguageKnowledge.Store();
    private final IResourceScopeCache cache;

    /**
     * @param cache
     *            keeps a reading until the text changes, since checks and writers ask for the same one
     */
    @Inject
    public ResolutionReader(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The document, and what the reading found to be wrong; what is lexically wrong, or unresolved, is not here. */
    public Reading read(Resolution written) {
        return cache.get(Reading.class, written.eResource(),
                () -> new TextReading(WrittenText.of(written, languages), languages).read());
    }
}
