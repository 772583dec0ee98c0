package org.plenary.dsl.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.ResolutionPackage;

/**
 * What a reference can name: the notes of the file; the labels of the file, and of other files with their symbol. The
 * names of a file are collected once, however many references it holds.
 */
public final class LabelScopeProvider implements IScopeProvider {

    private final IResourceScopeCache cache;
    private final IGlobalScopeProvider global;

    @Inject
    public LabelScopeProvider(IResourceScopeCache cache, IGlobalScopeProvider global) {
        this.cache = cache;
        this.global = global;
    }

    @Override
    public IScope getScope(EObject context, EReference reference) {
        Resource resource = context.eResource();
        EClass type = reference.getEReferenceType();
        if (type == ResolutionPackage.Literals.NOTE) {
            return cache.get(Note.class, resource, () -> notes(resource));
        }
        if (type == ResolutionPackage.Literals.LABELLED) {
            return cache.get(Labelled.class, resource, () -> labels(resource, reference));
        }
        return IScope.NULLSCOPE;
    }

    private static IScope notes(Resource resource) {
        return MapBasedScope.createScope(IScope.NULLSCOPE, named(resource, Note.class, Note::getName));
    }

    private IScope labels(Resource resource, EReference reference) {
        // What is sought elsewhere is remembered: when another text brings it, this one is read again.
        IScope known = new SameLanguageFirst(global.getScope(resource, reference, null), language(resource));
        IScope others = ImportedNamesAdapter.findOrInstall(resource).wrap(known);
        return MapBasedScope.createScope(others, named(resource, Labelled.class, Labelled::getName));
    }

    private static String language(Resource resource) {
        return resource.getContents().stream().findFirst().map(FileHeader::language).orElse("");
    }

    private static <T extends EObject> List<IEObjectDescription> named(Resource resource, Class<T> type,
            Function<T, String> name) {
        List<IEObjectDescription> found = new ArrayList<>();
        Iterator<EObject> elements = resource.getAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (type.isInstance(element) && name.apply(type.cast(element)) != null) {
                found.add(EObjectDescription.create(QualifiedName.create(name.apply(type.cast(element))), element));
            }
        }
        return found;
    }
}
