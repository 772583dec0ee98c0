package org.plenary.dsl.ide.refactoring;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Span;

/** Other ways to write what is there: brackets, citations, notes, numbers. */
public final class Refactorings {

    /** What can be done with the words that are selected, or at the cursor where none are. */
    public List<CodeAction> of(OpenText text, Span selected) {
        List<CodeAction> actions = new ArrayList<>();
        boolean inParagraph = text.blocks().at(selected.offset()).filter(Paragraph.class::isInstance).isPresent();
        if (inParagraph && selected.length() == 0) {
            actions.add(edit(text, ".note", "Insert a footnote here", NewNote.at(text, selected.offset())));
        }
        if (inParagraph && selected.length() > 0 && !isParted(text, selected)) {
            actions.add(edit(text, ".brackets", "Put in brackets: not agreed", around(selected, "[", "]")));
            // The symbol is for the drafter to finish; until then the message at the place says how.
            actions.add(edit(text, ".citation", "Make these words a citation", around(selected, "[", "](A/RES/)")));
        }
        CommentToggle.of(text, selected).ifPresent(comment -> actions.add(edit(text, ".comment",
                comment.isBegun() ? "Make this a comment, which is not printed" : "Print this: no longer a comment",
                comment.edits())));
        List<WrittenNumber> numbers = WrittenNumber.of(text);
        if (numbers.stream().anyMatch(number -> number.marker().isSupplied())) {
            actions.add(command(text, "Write the numbers that are supplied", "plenary.convertNumbers", "written"));
        }
        if (numbers.stream().anyMatch(number -> !number.marker().isSupplied())) {
            actions.add(command(text, "Have the numbers supplied", "plenary.convertNumbers", "supplied"));
            actions.add(command(text, "Renumber the paragraphs", "plenary.renumber"));
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

    /** By its kind an editor can call the action from a menu. */
    private static CodeAction edit(OpenText text, String kind, String title, List<Edit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.RefactorRewrite + kind);
        action.setEdit(text.change(edits));
        return action;
    }

    /** What takes a second look at the text is worked out only when it is chosen. */
    private static CodeAction command(OpenText text, String title, String command, String... arguments) {
        List<Object> values = new ArrayList<>();
        values.add(text.uri());
        values.addAll(List.of(arguments));
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.RefactorRewrite);
        action.setCommand(new Command(title, command, values));
        return action;
    }
}
