package org.plenary.dsl.ui.hints;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;

/** One thing that print will show and the text does not say. */
final class SuppliedHint extends LineContentCodeMining {

    SuppliedHint(Position place, ICodeMiningProvider provider, String label) {
        super(place, provider);
        setLabel(label);
    }
}
