package org.plenary.dsl.ide.text;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.plenary.dsl.source.Edit;

/** Reads a text as it would be after a change, to see what the change does before the drafter gets it. */
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
        XtextResource resource = (XtextResource) resourceSets.get().createResource(text.resource().getURI());
        try {
            resource.load(new LazyStringInputStream(apply(text.source(), edits)), null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texts.of(resource);
    }

    private static String apply(String source, List<Edit> edits) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            changed.append(source, done, edit.span().offset()).append(edit.replacement());
            done = edit.span().end();
        }
        return changed.append(source, done, source.length()).toString();
    }
}
