package org.plenary.dsl.scoping;

import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * A document may lie in the folder in several languages, with one symbol and the same labels. A reference means the
 * paragraph of the version in its own language, whose letters print as the language has them: 2 a), not 2 (a).
 */
final class SameLanguageFirst implements IScope {

    private final IScope all;
    private final Comparator<IEObjectDescription> order;

    /**
     * Puts those first that have a language.
     *
     * @param all
     *            what can be named
     * @param language
     *            the code of the language of the text that names it
     */
    SameLanguageFirst(IScope all, String language) {
        this.all = all;
        this.order = Comparator.comparing((IEObjectDescription found) -> !language
                .equals(found.getUserData(ExportedLabels.LANGUAGE)))
                .thenComparing(found -> found.getEObjectURI().toString());
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return getElements(name).stream().findFirst().orElse(null);
    }

    @Override
    public List<IEObjectDescription> getElements(QualifiedName name) {
        List<IEObjectDescription> found = Lists.newArrayList(all.getElements(name));
        found.sort(order);
        return found;
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return all.getSingleElement(object);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        return all.getElements(object);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return all.getAllElements();
    }
}
