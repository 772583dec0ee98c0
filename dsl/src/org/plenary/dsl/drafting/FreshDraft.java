package org.plenary.dsl.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.language.Wording;

/**
 * The text a drafter begins with: a header, the organ's name, a recital and operative paragraphs that are real
 * sentences, to be replaced. It reads without an error.
 *
 * @param organ
 *            who is to adopt it; not {@link Organ#OTHER}
 * @param language
 *            the language of the text
 * @param kind
 *            resolution or decision
 * @param title
 *            plain words, in which no mark of the language has a meaning; the Security Council gives none
 * @param session
 *            the number of the session, where it is known
 * @param sponsors
 *            the States and others who submit it, in plain words
 */
public record FreshDraft(Organ organ, Language language, TextKind kind, Optional<String> title,
        Optional<Integer> session, List<String> sponsors) {

    private static final Pattern MARK = Pattern.compile("[\\\\*\\[\\]^~{]|__|<!--");

    /** A draft whose sponsors are not known yet. */
    public FreshDraft(Organ organ, Language language, TextKind kind, Optional<String> title,
            Optional<Integer> session) {
        this(organ, language, kind, title, session, List.of());
    }

    /** The whole text of the file, with LF at the line ends. */
    public String text() {
        DraftWording wording = DraftWording.of(language);
        StringBuilder text = new StringBuilder("---\n");
        entry(text, "language", language.code());
        entry(text, "organ", organName());
        session.ifPresent(number -> entry(text, "session", Integer.toString(number)));
        title.ifPresent(words -> entry(text, "title", escaped(words)));
        entry(text, "status", "draft");
        entry(text, "original", language.code());
        if (!sponsors.isEmpty()) {
            entry(text, "sponsors", escaped(String.join(", ", sponsors)));
        }
        text.append("---\n");
        paragraph(text, wording.organLine(organ));
        paragraph(text, "<!-- " + wording.text("comment", organ) + " -->");
        paragraph(text, wording.text(kind == TextKind.DECISION ? "decision.recital" : "resolution.recital", organ));
        operative(wording).forEach(words -> paragraph(text, words));
        return text.toString();
    }

    /** A decision has one operative paragraph, which prints without a number: the number is left to the printing. */
    private List<String> operative(DraftWording wording) {
        return switch (kind) {
            case DECISION -> List.of("#. " + wording.text("decision.decision", organ));
            case RESOLUTION -> List.of(number(1) + wording.text("resolution.request", organ),
                    number(2) + wording.text("resolution.decision", organ));
        };
    }

    private String number(int number) {
        return number + (language == Language.ARABIC ? " - " : ". ");
    }

    /** The header is in English in every language. */
    private String organName() {
        return Wording.of(Language.ENGLISH).text("organ." + organ.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void entry(StringBuilder text, String key, String value) {
        text.append(String.format("%-10s%s\n", key + ":", value));
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append('\n').append(words).append('\n');
    }

    private static String escaped(String words) {
        return MARK.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
