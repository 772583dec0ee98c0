package org.plenary.dsl.writer.source;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;

/** Joins neighbours of one style: {@code *a**b*} would be read otherwise than {@code *ab*}. */
final class Merging {

    private Merging() {
    }

    static List<Inline> of(List<Inline> content) {
        List<Inline> merged = new ArrayList<>(content.size());
        for (Inline inline : content) {
            Inline last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (inline instanceof Styled styled && last instanceof Styled before && before.style() == styled.style()) {
                List<Inline> both = new ArrayList<>(before.content());
                both.addAll(styled.content());
                merged.set(merged.size() - 1, new Styled(styled.style(), both));
            } else {
                merged.add(inline);
            }
        }
        return merged;
    }
}
