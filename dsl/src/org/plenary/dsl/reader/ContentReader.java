package org.plenary.dsl.reader;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.parser.HanText;
import org.plenary.dsl.resolution.BracketedText;
import org.plenary.dsl.resolution.CitationLink;
import org.plenary.dsl.resolution.Emphasis;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.ResolutionPackage.Literals;
import org.plenary.dsl.resolution.TextRun;
import org.plenary.dsl.resolution.util.ResolutionSwitch;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.Sentence;

/** Reads the inline content of one paragraph after another: words, marks, note calls, references, citations. */
final class ContentReader {

    private static final String TARGET_MARK = "](";

    private final Language language;
    private final CitationMarking citations;
    private final NoteRegister notes;
    private final References references;
    private final Consumer<Problem> problems;

    ContentReader(Language language, CitationMarking citations, NoteRegister notes, References references,
            Consumer<Problem> problems) {
        this.language = language;
        this.citations = citations;
        this.notes = notes;
        this.references = references;
        this.problems = problems;
    }

    /** The content as it prints, its opening phrase not yet marked. */
    List<Inline> read(List<org.plenary.dsl.resolution.Inline> written) {
        return citations.mark(readWithoutCitations(written));
    }

    /** The same for a line of the header, whose symbols are its own and cite nothing. */
    List<Inline> readWithoutCitations(List<org.plenary.dsl.resolution.Inline> written) {
        return new Builder(ContentFolding.of(written)).all(written);
    }

    /** Builds the content with the folded words, which it meets in the order of the folding. */
    private final class Builder extends ResolutionSwitch<List<Inline>> {

        private final TextFolding folding;
        private int piece;

        Builder(TextFolding folding) {
            this.folding = folding;
        }

        List<Inline> all(List<org.plenary.dsl.resolution.Inline> written) {
            List<Inline> content = new ArrayList<>();
            written.forEach(inline -> content.addAll(doSwitch(inline)));
            return content;
        }

        @Override
        public List<Inline> caseTextRun(TextRun run) {
            String text = folding.text(piece++);
            return text.isEmpty() ? List.of() : List.of(new Text(text));
        }

        @Override
        public List<Inline> caseEmphasis(Emphasis emphasis) {
            return List.of(new Styled(style(emphasis.getMark()), all(emphasis.getContent())));
        }

        @Override
        public List<Inline> caseBracketedText(BracketedText bracketed) {
            piece++;
            List<Inline> content = all(bracketed.getContent());
            piece++;
            return List.of(new Bracketed(content, proposers(bracketed.getProposers())));
        }

        @Override
        public List<Inline> caseCitationLink(CitationLink link) {
            Optional<URI> target = Links.ofTarget(link.getTarget(), language);
            List<Inline> content = all(link.getContent());
            if (target.isEmpty()) {
                problems.accept(ReadingFault.CITATION_TARGET.at(Spans.of(link), link.getTarget())
                        .curedBy(List.of(wordsOnly(link))));
                return content;
            }
            return List.of(new Citation(content, link.getTarget(), target.get()));
        }

        @Override
        public List<Inline> caseParagraphReference(ParagraphReference reference) {
            piece++;
            return List.of(references.read(reference));
        }

        @Override
        public List<Inline> caseNoteCall(NoteCall call) {
            if (call.getNote() == null || call.getNote().eIsProxy()) {
                return List.of(new Text(SourceText.of(call)));
            }
            return List.of(notes.call(call.getNote()));
        }
    }

    private static Fix wordsOnly(CitationLink link) {
        Span whole = Spans.of(link);
        int target = Spans.of(link, Literals.CITATION_LINK__TARGET).offset();
        int wordsEnd = NodeModelUtils.getNode(link).getRootNode().getText().lastIndexOf(TARGET_MARK, target);
        return Fix.choice(Sentence.of("citation-target.words-only"), new Edit(new Span(whole.offset(), 1), ""),
                new Edit(new Span(wordsEnd, whole.end() - wordsEnd), ""));
    }

    private static Style style(String mark) {
        return switch (mark) {
            case "*" -> Style.ITALIC;
            case "**" -> Style.BOLD;
            case "^" -> Style.SUPERSCRIPT;
            case "~" -> Style.SUBSCRIPT;
            case "__" -> Style.UNDERLINE;
            default -> throw new IllegalArgumentException("The grammar knows no mark " + mark);
        };
    }

    private static List<String> proposers(String written) {
        if (written == null) {
            return List.of();
        }
        return Arrays.stream(HanText.inOneLine(written).split("[,،，、]")).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }
}
