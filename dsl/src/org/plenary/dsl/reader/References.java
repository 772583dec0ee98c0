package org.plenary.dsl.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.resolution.Labelled;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/** Prints references by the number of the paragraph they point to, in this text or in another. */
final class References {

    private final WrittenText here;
    private final LanguageKnowledge.Store languages;
    private final Map<Resolution, WrittenText> others = new HashMap<>();
    private final Map<ParagraphReference, String> printed = new HashMap<>();
    private final Consumer<Problem> problems;

    References(WrittenText here, LanguageKnowledge.Store languages, Consumer<Problem> problems) {
        this.here = here;
        this.languages = languages;
        this.problems = problems;
    }

    /** The reference with its number; what the drafter wrote, where it points to nothing. */
    Inline read(ParagraphReference written) {
        Inline read = resolve(written);
        printed.put(written, Words.of(List.of(read)));
        return read;
    }

    /** What a reference prints that was read. */
    String printed(ParagraphReference written) {
        return printed.getOrDefault(written, "");
    }

    private Inline resolve(ParagraphReference written) {
        Labelled target = written.getTarget();
        if (target == null || target.eIsProxy()) {
            return new Text(SourceText.of(written));
        }
        Resolution source = (Resolution) EcoreUtil.getRootContainer(target);
        boolean local = source == here.source();
        WrittenText text = local ? here : others.computeIfAbsent(source, other -> WrittenText.of(other, languages));
        Place place = text.placement().of(target);
        List<String> parts = place.cited();
        if (parts.isEmpty()) {
            problems.accept(ReadingFault.REFERENCE_WITHOUT_NUMBER.at(Spans.of(written), target.getName()));
            return new Text(SourceText.of(written));
        }
        return new Reference(here.knowledge().forms().join(parts), parts,
                local ? Optional.of(place.id()) : Optional.empty());
    }
}
