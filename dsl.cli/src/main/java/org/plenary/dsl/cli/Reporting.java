package org.plenary.dsl.cli;

import java.util.List;
import org.plenary.dsl.files.Positions;
import org.plenary.dsl.files.SourceFile;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.rules.settings.SettingsFile;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Severity;

/** Turns the problems that the language found in one text into lines for the drafter. */
final class Reporting {

    private final String path;
    private final Positions positions;

    Reporting(Input input, SourceFile source) {
        this.path = input.path().toString();
        this.positions = new Positions(source.text());
    }

    /** The same for a file of settings. */
    Reporting(SettingsFile settings) {
        this.path = settings.path().toString();
        this.positions = new Positions(settings.text());
    }

    /** The problems of at least this severity, in the order of the text. */
    List<Message> messages(Reading reading, Severity least) {
        return messages(reading.problems(), least);
    }

    /** The same of problems found elsewhere. */
    List<Message> messages(List<Problem> problems, Severity least) {
        return problems.stream().filter(problem -> problem.severity().compareTo(least) <= 0)
                .map(this::message).sorted(Message.BY_POSITION).toList();
    }

    private Message message(Problem problem) {
        int offset = problem.span().offset();
        return new Message(path, offset < 0 ? null : positions.at(offset), problem.severity(),
                problem.message().toString(), problem.code());
    }
}
