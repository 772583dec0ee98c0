package org.plenary.dsl.ide.text;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.resolution.Resolution;

/** Reads a parsed text once for all features that ask about it. */
@Singleton
public final class OpenTexts {

    private final ResolutionReader reader;
    private final IResourceScopeCache cache;
    private final ClientUris uris;

    /**
     * @param reader
     *            tells what a text means
     * @param cache
     *            keeps a reading until the text changes
     * @param uris
     *            how the editor spells the names of files
     */
    @Inject
    public OpenTexts(ResolutionReader reader, IResourceScopeCache cache, ClientUris uris) {
        this.reader = reader;
        this.cache = cache;
        this.uris = uris;
    }

    /** The text of a resource. */
    public OpenText of(XtextResource resource) {
        return cache.get(OpenText.class, resource, () -> read(resource));
    }

    private OpenText read(XtextResource resource) {
        String source = resource.getParseResult().getRootNode().getText();
        Reading reading = reader.read((Resolution) resource.getContents().get(0));
        return new OpenText(uris.toUriString(resource.getURI()), resource, source, Lines.of(source), reading,
                BlockPlaces.of(reading.document()));
    }
}
