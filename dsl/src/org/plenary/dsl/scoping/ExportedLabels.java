package org.plenary.dsl.scoping;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.plenary.dsl.resolution.Header;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.Labelled;

/** Gives other files the labelled paragraphs of a document that has a symbol. Notes are nobody else's. */
public final class ExportedLabels extends DefaultResourceDescriptionStrategy {

    /** Under this name the code of its language is known of each label. */
    static final String LANGUAGE = "language";

    @Inject
    private IQualifiedNameProvider names;

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
        if (element instanceof Labelled labelled) {
            QualifiedName name = names.getFullyQualifiedName(labelled);
            if (name != null && name.toString().contains(LabelNames.SEPARATOR)) {
                acceptor.accept(EObjectDescription.create(name, labelled,
                        Map.of(LANGUAGE, FileHeader.language(labelled))));
            }
        }
        return !(element instanceof Inline) && !(element instanceof Header);
    }
}
