package org.plenary.dsl.writer;

import org.eclipse.emf.ecore.EObject;

/** A breach: a writer that looks at the EMF model. */
record ForgetfulWriter(EObject model) {
}
