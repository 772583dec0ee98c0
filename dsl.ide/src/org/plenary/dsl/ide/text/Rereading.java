package org.plenary.dsl.ide.text;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.plenary.dsl.source.Edit;

/** Reads a text that is not, or not yet, what the drafter has: as it would be after a change, or as it once was. */
public final class Rereading {

    private final Provider<XtextResourceSet> resourceSets;
    private final OpenTexts texts;

    /**
     * @param resourceSets
     *            holds the changed text, so that nobody else sees it
     * @param texts
     *            reads it
     */
    @Inject
    public Rereading(Provider<XtextResourceSet> resourceSets, OpenTexts texts) {
        this.resourceSets = resourceSets;
        this.texts = texts;
    }

    /** The text after these edits, which stand in the order of the text and do not overlap. */
    public OpenText after(OpenText text, List<Edit> edits) {
        return of(text.resource().getURI(), Edit.apply(edits, text.source()));
    }

    /** A text that would stand at this place. */
    public OpenText of(URI uri, String source) {
        XtextResource resource = (XtextResource) resourceSets.get().createResource(uri);
        try {
            resource.load(new LazyStringInputStream(source), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts.of(resource);
    }
}
