package org.plenary.dsl.ide.fixes;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.util.CancelIndicator;
import org.plenary.dsl.ide.commands.Commands;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.rules.Rulesets;
import org.plenary.dsl.rules.spelling.SpellingFamily;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.spelling.Speller;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/** What may have been meant by a word that is in no dictionary: sought only where it is asked for. */
final class SpellingFixes {

    private final Rulesets rulesets;
    private final DrafterLanguage language;

    @Inject
    SpellingFixes(Rulesets rulesets, DrafterLanguage language) {
        this.rulesets = rulesets;
        this.language = language;
    }

    /** The words that may have been meant, and the command that makes the word one of the drafter's own. */
    List<CodeAction> of(OpenText text, Problem problem, CancelIndicator cancel) {
        if (!problem.code().equals(SpellingFamily.UNKNOWN_WORD.code())) {
            return List.of();
        }
        String word = text.source().substring(problem.span().offset(), problem.span().end());
        Optional<Speller> speller = rulesets.of(text.resource().getURI(), text.document().header()).spelling()
                .flatMap(spelling -> spelling.speller(text.language())).filter(known -> !known.knows(word));
        List<CodeAction> actions = new ArrayList<>();
        speller.ifPresent(known -> {
            known.suggestions(word, cancel::isCanceled).forEach(meant -> actions.add(write(text, problem, meant)));
            if (text.resource().getURI().isFile()) {
                actions.add(add(text, known.bare(word)));
            }
        });
        return actions;
    }

    private CodeAction write(OpenText text, Problem problem, String meant) {
        CodeAction action = new CodeAction(language.say(Sentence.of("fix.write", meant)));
        action.setKind(CodeActionKind.QuickFix);
        action.setEdit(text.change(List.of(new Edit(problem.span(), meant))));
        return action;
    }

    private CodeAction add(OpenText text, String word) {
        CodeAction action = new CodeAction(language.say(ServerSentence.of("own-words.add", word)));
        action.setKind(CodeActionKind.QuickFix);
        action.setCommand(new Command(action.getTitle(), Commands.ADD_WORD, List.of(text.uri(), word)));
        return action;
    }
}
