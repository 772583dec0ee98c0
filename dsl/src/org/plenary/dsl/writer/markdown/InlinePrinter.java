package org.plenary.dsl.writer.markdown;

import java.util.List;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.writer.Proposers;

/** Prints running text in one line. */
final class InlinePrinter implements Inline.Visitor<Void> {

    private final StringBuilder out = new StringBuilder();
    private final Language language;
    private final boolean inLink;

    private InlinePrinter(Language language, boolean inLink) {
        this.language = language;
        this.inLink = inLink;
    }

    static String of(List<Inline> content, Language language) {
        return new InlinePrinter(language, false).print(content);
    }

    private String print(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return out.toString();
    }

    private String within(List<Inline> content, boolean link) {
        return new InlinePrinter(language, link).print(content);
    }

    @Override
    public Void text(Text text) {
        out.append(Escaping.words(text.text()));
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        String words = within(styled.content(), inLink);
        return switch (styled.style()) {
            case ITALIC -> emphasis("*", "em", words);
            case BOLD -> emphasis("**", "strong", words);
            case SUPERSCRIPT -> tagged("sup", words);
            case SUBSCRIPT -> tagged("sub", words);
            case UNDERLINE -> tagged("u", words);
        };
    }

    @Override
    public Void opening(Opening opening) {
        return emphasis("*", "em", within(opening.content(), inLink));
    }

    /**
     * Asterisks are understood wherever letters stand within them, as in 其<i>又回顾</i>其; beside a quotation mark or
     * other asterisks it depends on the neighbours, and a tag says it without doubt.
     */
    private Void emphasis(String mark, String tag, String words) {
        boolean clear = !words.isEmpty() && isLetter(words.codePointAt(0))
                && isLetter(words.codePointBefore(words.length())) && !out.toString().endsWith("*");
        if (!clear) {
            return tagged(tag, words);
        }
        out.append(mark).append(words).append(mark);
        return null;
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character);
    }

    private Void tagged(String tag, String words) {
        if (!words.isEmpty()) {
            out.append('<').append(tag).append('>').append(words).append("</").append(tag).append('>');
        }
        return null;
    }

    /** Readers of Markdown count the notes themselves; a star is none of their numbers and prints as it is. */
    @Override
    public Void noteCall(NoteCall call) {
        if (NoteMarks.isCounted(call.mark())) {
            out.append("[^").append(call.mark()).append(']');
        } else {
            tagged("sup", Escaping.words(call.mark()));
        }
        return null;
    }

    @Override
    public Void citation(Citation citation) {
        return link(within(citation.content(), true), citation.link().toASCIIString());
    }

    @Override
    public Void reference(Reference reference) {
        String words = Escaping.words(reference.printed());
        if (reference.targetId().isEmpty()) {
            out.append(words);
            return null;
        }
        return link(words, "#" + reference.targetId().get());
    }

    /** A link cannot hold another: its words only. */
    private Void link(String words, String address) {
        if (inLink) {
            out.append(words);
        } else {
            out.append('[').append(words).append("](<").append(address.replace("<", "%3C").replace(">", "%3E"))
                    .append(">)");
        }
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        out.append("\\[");
        if (!bracketed.proposers().isEmpty()) {
            Proposers proposers = Proposers.of(language);
            emphasis("**", "strong", Escaping.words(proposers.names(bracketed.proposers())));
            out.append(Escaping.words(proposers.colon()));
        }
        bracketed.content().forEach(inline -> inline.accept(this));
        out.append("\\]");
        return null;
    }
}
