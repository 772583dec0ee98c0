package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.Resolution;

/** Prints references by the number of the paragraph they point to, in this text or in another. */
final class References {

    private final WrittenText here;
    private final LanguageKnowledge.Store languages;
    private final Map<Resolution, WrittenText> others = new HashMap<>();

    References(WrittenText here, LanguageKnowledge.Store languages) {
        this.here = here;
        this.languages = languages;
    }

    /** The reference with its number; what the drafter wrote, where it points to nothing. */
    Inline read(ParagraphReference written) {
        Labelled target = written.getTarget();
        if (target == null || target.eIsProxy()) {
            return new Text(SourceText.of(written));
        }
        Resolution source = (Resolution) EcoreUtil.getRootContainer(target);
        boolean local = source == here.source();
        WrittenText text = local ? here : others.computeIfAbsent(source, other -> WrittenText.of(other, languages));
        Place place = text.placement().of(target);
        List<String> parts = place.cited();
        return new Reference(here.knowledge().forms().join(parts), parts,
                local ? Optional.of(place.id()) : Optional.empty());
    }
}
