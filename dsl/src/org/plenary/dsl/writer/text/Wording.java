package org.plenary.dsl.writer.text;

import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Proposers;

/** The bare words of inline content, without any face or link. */
public final class Wording extends DocumentWalk {

    private final StringBuilder words = new StringBuilder();
    private final Proposers proposers;
    private final boolean withNoteCalls;

    private Wording(Language language, boolean withNoteCalls) {
        this.proposers = Proposers.of(language);
        this.withNoteCalls = withNoteCalls;
    }

    /** The words as printed; the call of a note is its bare mark: {@code Agenda,1}. */
    public static String of(List<Inline> content, Language language) {
        return new Wording(language, true).read(content);
    }

    /** The words alone, as in a table of contents or in file properties: without the calls of notes. */
    public static String withoutNoteCalls(List<Inline> content, Language language) {
        return new Wording(language, false).read(content);
    }

    private String read(List<Inline> content) {
        inlines(content);
        return words.toString();
    }

    @Override
    public Void text(Text text) {
        words.append(text.text());
        return null;
    }

    @Override
    public Void noteCall(NoteCall call) {
        if (withNoteCalls) {
            words.append(call.mark());
        }
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        words.append(reference.printed());
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        words.append('[');
        if (!bracketed.proposers().isEmpty()) {
            words.append(proposers.names(bracketed.proposers())).append(proposers.colon());
        }
        inlines(bracketed.content());
        words.append(']');
        return null;
    }
}
