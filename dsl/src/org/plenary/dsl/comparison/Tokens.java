package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.NoteCall;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Reference;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.ProposerMarks;

/** Takes the content of a passage apart into tokens. */
final class Tokens extends DocumentWalk {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+";

    /** A symbol (A/RES/72/278), a figure (3.5) and a compound (Secretary-General) are words. */
    private static final Pattern WITH_APOSTROPHES = pattern("[-\u2010\u2011/.,'\u2019]");

    /** French elides: « l’Assemblée » is two words. */
    private static final Pattern AFTER_APOSTROPHES = Pattern
            .compile(WORD + "['\u2019]|" + pattern("[-\u2010\u2011/.,]").pattern());

    private final List<Token> tokens = new ArrayList<>();
    private final Pattern pattern;
    private final ProposerMarks marks;
    private final UnaryOperator<String> counterpart;
    private Look look = Look.PLAIN;

    private Tokens(Language language, UnaryOperator<String> counterpart) {
        this.pattern = language == Language.FRENCH ? AFTER_APOSTROPHES : WITH_APOSTROPHES;
        this.marks = ProposerMarks.of(language);
        this.counterpart = counterpart;
    }

    private static Pattern pattern(String joining) {
        return Pattern.compile(WORD + "(?:" + joining + WORD + ")*+|\\p{IsHan}|[\\s\u00a0\u202f]+|.", Pattern.DOTALL);
    }

    /**
     * The tokens of some content.
     *
     * @param counterpart
     *            gives for the id of a paragraph or note by what it is known in both documents
     */
    static List<Token> of(List<Inline> content, Language language, UnaryOperator<String> counterpart) {
        Tokens reading = new Tokens(language, counterpart);
        reading.inlines(content);
        return reading.tokens;
    }

    private Void inlines(Look inner, List<Inline> content) {
        Look outer = look;
        look = inner;
        inlines(content);
        look = outer;
        return null;
    }

    private void words(String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            boolean space = token.isBlank() || Character.isSpaceChar(token.charAt(0));
            tokens.add(new Token(token, space ? " " : token, look));
        }
    }

    @Override
    public Void text(Text text) {
        words(text.text());
        return null;
    }

    @Override
    public Void styled(Styled styled) {
        return inlines(switch (styled.style()) {
            case ITALIC -> Look.ITALIC;
            case BOLD -> Look.BOLD;
            case SUPERSCRIPT -> Look.SUPERSCRIPT;
            case SUBSCRIPT -> Look.SUBSCRIPT;
            case UNDERLINE -> Look.UNDERLINE;
        }, styled.content());
    }

    @Override
    public Void opening(Opening opening) {
        return inlines(Look.OPENING, opening.content());
    }

    @Override
    public Void noteCall(NoteCall call) {
        tokens.add(new Token(call.mark(), "call " + counterpart.apply(call.noteId()), Look.CALL));
        return null;
    }

    @Override
    public Void reference(Reference reference) {
        String printed = reference.printed();
        String meaning = reference.targetId().map(target -> "paragraph " + counterpart.apply(target)).orElse(printed);
        tokens.add(new Token(printed, meaning, look));
        return null;
    }

    @Override
    public Void bracketed(Bracketed bracketed) {
        words("[");
        if (!bracketed.proposers().isEmpty()) {
            String names = String.join(marks.separator(), bracketed.proposers());
            inlines(Look.PROPOSERS, List.of(new Text(names)));
            words(marks.colon());
        }
        inlines(bracketed.content());
        words("]");
        return null;
    }
}
