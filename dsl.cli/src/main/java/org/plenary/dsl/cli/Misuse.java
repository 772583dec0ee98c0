package org.plenary.dsl.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what was not understood on the command line. */
final class Misuse {

    private final ParameterException failure;

    Misuse(ParameterException failure) {
        this.failure = failure;
    }

    String sentence() {
        if (failure instanceof UnmatchedArgumentException) {
            return unmatched((UnmatchedArgumentException) failure);
        }
        if (failure instanceof MissingParameterException) {
            return "Something is missing here: " + names((MissingParameterException) failure) + ".";
        }
        return failure.getMessage();
    }

    /** What to type in full to learn more. */
    String help() {
        return "“" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help” says how it is used.";
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        String word = failure.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        boolean command = !option && !failure.getCommandLine().getSubcommands().isEmpty();
        String sentence = option ? "There is no option “" + word + "”."
                : command ? "There is no command “" + word + "”."
                : "“" + word + "” is one word too many. Put words with spaces between them in quotation marks.";
        List<String> near = option || command ? failure.getSuggestions() : List.of();
        return near.isEmpty() ? sentence : sentence + " Did you mean “" + near.get(0) + "”?";
    }

    private static String names(MissingParameterException failure) {
        return String.join(", ", failure.getMissing().stream().map(Misuse::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
