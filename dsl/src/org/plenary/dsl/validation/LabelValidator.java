package org.plenary.dsl.validation;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage;

/** A label names one paragraph, and a key one footnote. */
public class LabelValidator extends AbstractDeclarativeValidator {

    /** The label of a paragraph stands at another one above. */
    public static final String DUPLICATE_LABEL = "duplicate-label";
    /** The key of a footnote stands at another one above. */
    public static final String DUPLICATE_NOTE = "duplicate-note";

    @Override
    public void register(EValidatorRegistrar registrar) {
        // One of the checks of a composed validator, which registers itself.
    }

    /** Reports each label and each key that was used before. */
    @Check(CheckType.FAST)
    public void checkNamesAreUnique(Resolution resolution) {
        Set<String> labels = new HashSet<>();
        Set<String> keys = new HashSet<>();
        Iterator<EObject> elements = resolution.eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (element instanceof Labelled labelled && labelled.getName() != null && !labels.add(labelled.getName())) {
                error("The label “" + labelled.getName() + "” names another paragraph already. Choose another label.",
                        labelled, ResolutionPackage.Literals.LABELLED__NAME, DUPLICATE_LABEL, labelled.getName());
            } else if (element instanceof Note note && note.getName() != null && !keys.add(note.getName())) {
                error("A footnote with the key “" + note.getName() + "” is written above already. Choose another key,"
                        + " or delete one of the two.", note, ResolutionPackage.Literals.NOTE__NAME, DUPLICATE_NOTE,
                        note.getName());
            }
        }
    }
}
