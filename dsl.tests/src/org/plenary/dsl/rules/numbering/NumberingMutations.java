package org.plenary.dsl.rules.numbering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.OperativeParagraph;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.SubParagraph;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Mutant;
import org.plenary.dsl.rules.Mutation;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Mistakes in numbers, letters, notes and references. */
public final class NumberingMutations {

    private static final Map<Language, String> ABOVE = new EnumMap<>(Map.of(
            Language.ENGLISH, " as set out in paragraph %s above", Language.FRENCH, " visé au paragraphe %s ci-dessus",
            Language.SPANISH, " mencionado en el párrafo %s supra", Language.RUSSIAN, ", упомянутого в пункте %s выше",
            Language.ARABIC, " المشار إليه في الفقرة %s أعلاه", Language.CHINESE, "上文第%s段所述"));
    private static final Map<Language, String> BELOW = new EnumMap<>(Map.of(
            Language.ENGLISH, " as set out in paragraph %s below", Language.FRENCH, " visé au paragraphe %s ci-dessous",
            Language.SPANISH, " mencionado en el párrafo %s infra", Language.RUSSIAN, ", упомянутого в пункте %s ниже",
            Language.ARABIC, " المشار إليه في الفقرة %s أدناه", Language.CHINESE, "下文第%s段所述"));
    private static final Map<Language, String> HERE = new EnumMap<>(Map.of(
            Language.ENGLISH, " in paragraph %s of the present resolution",
            Language.FRENCH, " au paragraphe %s de la présente résolution",
            Language.SPANISH, " en el párrafo %s de la presente resolución",
            Language.RUSSIAN, " в пункте %s настоящей резолюции", Language.ARABIC, " في الفقرة %s من هذا القرار",
            Language.CHINESE, "本决议第%s段"));
    private static final Map<Language, String> IBID = new EnumMap<>(Map.of(Language.ENGLISH, "Ibid.",
            Language.FRENCH, "Ibid.", Language.SPANISH, "Ibid.", Language.RUSSIAN, "Там же.", Language.ARABIC,
            "المرجع نفسه.", Language.CHINESE, "同上。"));
    private static final Set<Language> BARE = EnumSet.of(Language.FRENCH, Language.SPANISH, Language.RUSSIAN);
    private static final Pattern LETTER = Pattern.compile("(?m)^ +(?:[“«] ?)?(\\(?[abأب]\\)) ");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]*]+)\\]: ([^\n]+(?:\n(?!\n|\\[\\^)[^\n]+)*)");

    private NumberingMutations() {
    }

    /** All of them. */
    public static List<Mutation> all() {
        return List.of(
                new Mutation("single-paragraph-number", "a number for a single paragraph",
                        NumberingMutations::numbered),
                new Mutation("lone-sub-paragraph", "a single sub-paragraph", NumberingMutations::lone),
                new Mutation("marker-form", "the letter of another language", NumberingMutations::foreignLetter),
                new Mutation("section-number", "a section out of order", NumberingMutations::section),
                new Mutation("lone-heading", "a single heading in a section", NumberingMutations::loneHeading),
                new Mutation("division-number", "a number for a single annex", NumberingMutations::division),
                new Mutation("note-repeated", "the same note twice", NumberingMutations::repeated),
                new Mutation("note-key-order", "figures out of order", NumberingMutations::figures),
                new Mutation("note-ibid", "Ibid. in the first note", NumberingMutations::ibid),
                new Mutation("reference-missing", "a paragraph that is not there",
                        draft -> reference(draft, ABOVE, 950)),
                new Mutation("reference-missing", "a paragraph of this text that is not there",
                        draft -> reference(draft, HERE, 950)),
                new Mutation("reference-direction", "above for below", draft -> reference(draft, ABOVE, 1)),
                new Mutation("reference-direction", "below for above", draft -> reference(draft, BELOW, -1)));
    }

    private static Stream<Passage> bodies(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.kind() == Kind.BODY || passage.kind() == Kind.PART);
    }

    private static Stream<Mutant> numbered(Draft draft) {
        return bodies(draft).filter(passage -> passage.operative().size() == 1 && draft.header().numbered())
                .map(passage -> passage.operative().get(0).span())
                .filter(span -> draft.source().startsWith("#.", span.offset()))
                .map(span -> Mutant.replacing(new Span(span.offset(), 2),
                        draft.language() == Language.ARABIC ? "1 -" : "1."));
    }

    /** Deletes all sub-paragraphs of a list but the first. */
    private static Stream<Mutant> lone(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.kind() != Kind.QUOTATION)
                .flatMap(passage -> passage.statements().stream())
                .map(Statement::paragraph).map(Paragraph::children)
                .filter(children -> children.size() == 2 && children.stream().allMatch(SubParagraph.class::isInstance)
                        && children.stream().allMatch(child -> ((SubParagraph) child).children().isEmpty()))
                .map(children -> {
                    Span first = children.get(0).span();
                    Span second = children.get(1).span();
                    return Mutant.of(first, new Edit(new Span(second.offset(),
                            draft.text(children.get(1)).last().end() - second.offset()), ""));
                });
    }

    private static Stream<Mutant> foreignLetter(Draft draft) {
        String before = draft.language() == Language.ARABIC ? "(a)" : "(أ)";
        return LETTER.matcher(draft.source()).results().map(found -> {
            Span span = new Span(found.start(1), found.group(1).length());
            String other = BARE.contains(draft.language()) ? "(" + found.group(1)
                    : draft.language() == Language.ENGLISH || draft.language() == Language.CHINESE
                            ? found.group(1).substring(1) : before;
            return Mutant.replacing(span, other.length() > 3 ? found.group(1).replaceFirst("^\\(", "((") : other);
        });
    }

    private static Stream<Mutant> section(Draft draft) {
        return bodies(draft).filter(passage -> passage.operative().size() > 2).limit(1).flatMap(passage -> {
            int first = passage.operative().get(0).span().offset();
            int second = passage.operative().get(1).span().offset();
            boolean arabic = draft.language() == Language.ARABIC;
            String one = arabic ? "# أولا\n\n" : draft.language() == Language.CHINESE ? "# 一\n\n" : "# I\n\n";
            String three = arabic ? "# ثالثا\n\n" : draft.language() == Language.CHINESE ? "# 三\n\n" : "# III\n\n";
            boolean headed = passage.blocks().stream().anyMatch(Heading.class::isInstance);
            return headed ? Stream.of() : Stream.of(Mutant.of(new Span(second, 0), Edit.insert(first, one),
                    Edit.insert(second, three)));
        });
    }

    private static Stream<Mutant> loneHeading(Draft draft) {
        return bodies(draft).filter(passage -> passage.operative().size() > 2).limit(1).flatMap(passage -> {
            int first = passage.operative().get(0).span().offset();
            boolean headed = passage.blocks().stream().anyMatch(Heading.class::isInstance);
            return headed ? Stream.of() : Stream.of(Mutant.of(new Span(first, 0),
                    Edit.insert(first, "# Abc\n\n## Def\n\n")));
        });
    }

    private static Stream<Mutant> division(Draft draft) {
        return draft.document().annexes().stream().filter(annex -> draft.document().annexes().size() == 1)
                .map(annex -> draft.source().indexOf('#', annex.span().offset() - 1))
                .map(at -> Mutant.of(new Span(at + 1, 0), Edit.insert(at + 1,
                        " " + new LanguageForms().of(draft.language()).annex(2) + ". ")));
    }

    /** A second note with the words of a first, called in the last operative paragraph. */
    private static Stream<Mutant> repeated(Draft draft) {
        return NOTE.matcher(draft.source()).results().filter(note -> !note.group(2).matches(IBID_WORDS)
                && !draft.source().startsWith("\n\n ", note.end())).flatMap(note -> {
            int call = draft.source().indexOf("[^" + note.group(1) + "]");
            int end = draft.source().length();
            String gap = draft.source().endsWith("\n\n") ? "" : draft.source().endsWith("\n") ? "\n" : "\n\n";
            boolean header = call < draft.source().indexOf("\n---\n");
            int after = call + note.group(1).length() + 3;
            return header ? Stream.of() : Stream.of(Mutant.of(new Span(note.start(), end - note.start()),
                    Edit.insert(after, "[^second]"), Edit.insert(end, gap + "[^second]: " + note.group(2) + "\n")));
        }).limit(3);
    }

    private static final String IBID_WORDS = "(?s)\\*?(?:Ibid|Ibíd|Там же|المرجع|同上).*";

    private static Stream<Mutant> figures(Draft draft) {
        List<String> keys = draft.document().notes().stream().filter(note -> !note.mark().startsWith("*"))
                .flatMap(note -> WrittenNote.at(draft.source(), note.span()).stream()).map(WrittenNote::name).toList();
        if (keys.size() < 2 || keys.size() != NOTE.matcher(draft.source()).results().count()) {
            return Stream.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String figure = Integer.toString(keys.size() - i);
            Pattern.compile("\\[\\^(" + Pattern.quote(keys.get(i)) + ")\\]").matcher(draft.source()).results()
                    .forEach(found -> edits.add(new Edit(new Span(found.start(1), found.group(1).length()), figure)));
        }
        edits.sort(Comparator.comparingInt(edit -> edit.span().offset()));
        return Stream.of(Mutant.of(new Span(0, draft.source().length()), edits.toArray(Edit[]::new)));
    }

    private static Stream<Mutant> ibid(Draft draft) {
        return draft.document().notes().stream().filter(note -> note.mark().equals("1"))
                .flatMap(note -> WrittenNote.at(draft.source(), note.span()).stream())
                .map(note -> Mutant.replacing(note.text(), IBID.get(draft.language())));
    }

    /** A reference at the end of the words of a paragraph, to the one so many after it. */
    private static Stream<Mutant> reference(Draft draft, Map<Language, String> words, int distance) {
        return bodies(draft).filter(passage -> passage.operative().size() > 2).flatMap(passage -> {
            List<OperativeParagraph> operative = passage.operative();
            return operative.subList(1, operative.size() - 1).stream()
                    .filter(paragraph -> paragraph.children().isEmpty() && paragraph.marker().cited().matches("[0-9]+"))
                    .map(paragraph -> at(draft, paragraph, words.get(draft.language())
                            .formatted(Integer.parseInt(paragraph.marker().cited()) + distance)));
        });
    }

    private static Mutant at(Draft draft, Block paragraph, String words) {
        PlacedText text = draft.text(paragraph);
        int end = text.last().offset();
        if (draft.source().charAt(end - 1) == '\u00A0') {
            end--;
        }
        return Mutant.of(new Span(end, 0), Edit.insert(end, words));
    }
}
