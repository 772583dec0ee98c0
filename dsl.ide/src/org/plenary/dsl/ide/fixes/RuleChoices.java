package org.plenary.dsl.ide.fixes;

import com.google.gson.JsonObject;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.plenary.dsl.ide.commands.FolderCommands;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.ide.text.TextWords;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;
import org.plenary.dsl.wording.DrafterLanguage;

/**
 * What can be done about a problem beside curing it: to allow it in one paragraph, by a comment that says why, or to
 * switch its rule off for all texts of the folder.
 */
final class RuleChoices {

    private final TextProblems problems;
    private final Rereading rereading;
    private final DrafterLanguage language;

    @Inject
    RuleChoices(TextProblems problems, Rereading rereading, DrafterLanguage language) {
        this.problems = problems;
        this.rereading = rereading;
        this.language = language;
    }

    List<CodeAction> of(OpenText text, Problem problem) {
        List<CodeAction> choices = new ArrayList<>();
        if (RuleTable.find(problem.code()).isEmpty()) {
            return choices;
        }
        allow(text, problem, choices);
        if (text.resource().getURI().isFile()) {
            choices.add(switchOff(text, problem.code()));
        }
        return choices;
    }

    /** Offered where it does what it says: in the header, for one, no comment can stand. */
    private void allow(OpenText text, Problem problem, List<CodeAction> choices) {
        String lineEnd = text.source().contains("\r\n") ? "\r\n" : "\n";
        String before = "<!-- allow " + problem.code() + ": ";
        String reason = TextWords.of(text.language()).reason();
        int place = paragraphStart(text.source(), problem.span().offset());
        Edit comment = Edit.insert(place, before + reason + " -->" + lineEnd + lineEnd);
        OpenText allowed = rereading.after(text, List.of(comment));
        if (!isCuredBy(problem, problems.of(text.written()), problems.of(allowed.written()))) {
            return;
        }
        CodeAction action = new CodeAction(language.say(ServerSentence.of("rule.allow", problem.code())));
        action.setKind(CodeActionKind.QuickFix + ".allow");
        action.setEdit(text.change(List.of(comment)));
        // The reason is the drafter's to write: an editor that knows this selects the words that stand in for it.
        action.setData(new Location(text.uri(),
                allowed.lines().range(new Span(place + before.length(), reason.length()))));
        choices.add(action);
    }

    /** Whether there are fewer problems of this kind, and not more of any other. */
    private static boolean isCuredBy(Problem problem, List<Problem> before, List<Problem> after) {
        Map<String, Long> then = count(before);
        Map<String, Long> now = count(after);
        return now.getOrDefault(problem.code(), 0L) < then.get(problem.code())
                && now.entrySet().stream().allMatch(each -> each.getValue() <= then.getOrDefault(each.getKey(), 0L));
    }

    private static Map<String, Long> count(List<Problem> problems) {
        return problems.stream().map(Problem::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Where the lines begin that stand together with a place, up to an empty one. */
    private static int paragraphStart(String source, int offset) {
        int start = source.lastIndexOf('\n', offset - 1) + 1;
        while (start > 0) {
            int above = source.lastIndexOf('\n', start - 2) + 1;
            if (source.substring(above, start).isBlank()) {
                return start;
            }
            start = above;
        }
        return start;
    }

    private CodeAction switchOff(OpenText text, String code) {
        JsonObject settings = new JsonObject();
        settings.addProperty("rules." + code, "off");
        String title = language.say(ServerSentence.of("rule.switch-off", code));
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix + ".off");
        action.setCommand(new Command(title, FolderCommands.SET, List.of(text.uri(), settings)));
        return action;
    }
}
