package org.plenary.dsl.scoping;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** A name is one piece: the dots of "A/72/L.54#areas" separate nothing. */
public final class LabelNameConverter implements IQualifiedNameConverter {

    @Override
    public String toString(QualifiedName name) {
        return name == null ? null : name.toString();
    }

    @Override
    public QualifiedName toQualifiedName(String name) {
        return QualifiedName.create(name);
    }
}
