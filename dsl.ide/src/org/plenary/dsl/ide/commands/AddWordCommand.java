package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.spelling.OwnWordFiles;

/** Adds a word to the drafter's own: {@code [uri, word]}. The answer is the file in which they stand, as a URI. */
final class AddWordCommand implements TextCommand {

    private final OwnWordFiles words;

    @Inject
    AddWordCommand(OwnWordFiles words) {
        this.words = words;
    }

    @Override
    public Object run(OpenText text, Arguments arguments) throws CommandRefusedException {
        String word = arguments.text(1).map(String::strip).filter(given -> given.matches("[^\\s#]+")).orElseThrow(
                () -> new CommandRefusedException(ServerSentence.of("command.no-word")));
        URI uri = text.resource().getURI();
        if (!uri.isFile()) {
            throw new CommandRefusedException(ServerSentence.of("own-words.unsaved"));
        }
        try {
            return words.add(word, Path.of(uri.toFileString()), text.language()).toUri().toString();
        } catch (FileFaultException failure) {
            throw new CommandRefusedException(ServerSentence.of("own-words.not-added").then(failure.sentence()));
        }
    }
}
