package org.plenary.dsl.ide.refactoring;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/** Other ways to write what is there: brackets, citations, notes, numbers. */
public final class Refactorings {

    private final DrafterLanguage language;

    /**
     * @param language
     *            in which they are named
     */
    @Inject
    public Refactorings(DrafterLanguage language) {
        this.language = language;
    }

    /** What can be done with the words that are selected, or at the cursor where none are. */
    public List<CodeAction> of(OpenText text, Span selected) {
        List<CodeAction> actions = new ArrayList<>();
        boolean inParagraph = text.blocks().at(selected.offset()).filter(Paragraph.class::isInstance).isPresent();
        if (inParagraph && selected.length() == 0) {
            actions.add(edit(text, "note", NewNote.at(text, selected.offset())));
        }
        if (inParagraph && selected.length() > 0 && !isParted(text, selected)) {
            actions.add(edit(text, "brackets", around(selected, "[", "]")));
            // The symbol is for the drafter to finish; until then the message at the place says how.
            actions.add(edit(text, "citation", around(selected, "[", "](A/RES/)")));
        }
        CommentToggle.of(text, selected).ifPresent(comment -> actions.add(edit(text, "comment",
                ServerSentence.of(comment.isBegun() ? "rewrite.comment" : "rewrite.no-comment"), comment.edits())));
        List<WrittenNumber> numbers = WrittenNumber.of(text);
        if (numbers.stream().anyMatch(number -> number.marker().isSupplied())) {
            actions.add(command(text, "rewrite.numbers-written", "plenary.convertNumbers", "written"));
        }
        if (numbers.stream().anyMatch(number -> !number.marker().isSupplied())) {
            actions.add(command(text, "rewrite.numbers-supplied", "plenary.convertNumbers", "supplied"));
            actions.add(command(text, "rewrite.renumber", "plenary.renumber"));
        }
        return actions;
    }

    /** Words of two paragraphs cannot stand in one bracket. */
    private static boolean isParted(OpenText text, Span selected) {
        return text.source().substring(selected.offset(), selected.end()).matches("(?s).*\\R[ \\t]*\\R.*");
    }

    private static List<Edit> around(Span words, String before, String after) {
        return List.of(Edit.insert(words.offset(), before), Edit.insert(words.end(), after));
    }

    private CodeAction edit(OpenText text, String kind, List<Edit> edits) {
        return edit(text, kind, ServerSentence.of("rewrite." + kind), edits);
    }

    /** By its kind an editor can call the action from a menu. */
    private CodeAction edit(OpenText text, String kind, Sentence title, List<Edit> edits) {
        CodeAction action = new CodeAction(language.say(title));
        action.setKind(CodeActionKind.RefactorRewrite + "." + kind);
        action.setEdit(text.change(edits));
        return action;
    }

    /** What takes a second look at the text is worked out only when it is chosen. */
    private CodeAction command(OpenText text, String key, String command, String... arguments) {
        List<Object> values = new ArrayList<>();
        values.add(text.uri());
        values.addAll(List.of(arguments));
        CodeAction action = new CodeAction(language.say(ServerSentence.of(key)));
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setCommand(new Command(action.getTitle(), command, values));
        return action;
    }
}
