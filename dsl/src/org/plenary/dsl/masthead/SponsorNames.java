package org.plenary.dsl.masthead;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Text;

/** Parts the sponsors at the commas between them, which may be those of any of the six languages. */
final class SponsorNames {

    private static final String COMMAS = ",،，、";

    private final List<List<Inline>> names = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();
    private int depth;

    private SponsorNames() {
    }

    static List<List<Inline>> split(List<Inline> sponsors) {
        SponsorNames split = new SponsorNames();
        sponsors.forEach(split::add);
        split.finish();
        return split.names;
    }

    private void add(Inline inline) {
        if (inline instanceof Text text) {
            addText(text.text());
        } else if (inline instanceof NoteCall && current.isEmpty() && !names.isEmpty()) {
            // A note called after the comma is a note to the name before it: "Nepal,* Peru".
            names.get(names.size() - 1).add(inline);
        } else {
            current.add(inline);
        }
    }

    private void addText(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '(' ? 1 : 0;
            depth -= sign == ')' && depth > 0 ? 1 : 0;
            if (COMMAS.indexOf(sign) >= 0 && depth == 0) {
                addWords(text.substring(start, i));
                finish();
                start = i + 1;
            }
        }
        addWords(text.substring(start));
    }

    private void addWords(String words) {
        String name = current.isEmpty() ? words.stripLeading() : words;
        if (!name.isEmpty()) {
            current.add(new Text(name));
        }
    }

    private void finish() {
        int last = current.size() - 1;
        if (last >= 0 && current.get(last) instanceof Text text) {
            current.remove(last);
            if (!text.text().isBlank()) {
                current.add(new Text(text.text().stripTrailing()));
            }
        }
        if (!current.isEmpty()) {
            names.add(current);
        }
        current = new ArrayList<>();
    }
}
