package org.plenary.dsl.scoping;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;

/**
 * The names of labelled paragraphs and of notes. A label is known everywhere as {@code A/RES/72/278#areas}; the label
 * of a draft without a symbol, and the key of a note, in its own file only. Renaming needs a name for each of them.
 */
public final class LabelNames extends IQualifiedNameProvider.AbstractImpl {

    /** Stands between the symbol of a document and the label of a paragraph in it. */
    public static final String SEPARATOR = "#";

    @Inject
    private IResourceScopeCache cache;

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (element instanceof Note note && note.getName() != null) {
            return QualifiedName.create(note.getName());
        }
        if (element instanceof Labelled labelled && labelled.getName() != null) {
            String symbol = cache.get(FileHeader.class, element.eResource(),
                    () -> FileHeader.symbol(element).orElse(""));
            String name = labelled.getName();
            return QualifiedName.create(symbol.isEmpty() ? name : symbol + SEPARATOR + name);
        }
        return null;
    }
}
