package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.dsl.ide.count.PartCount;
import org.plenary.dsl.ide.refactoring.BlockMove;
import org.plenary.dsl.ide.refactoring.NumberConversion;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.source.Edit;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.writer.html.HtmlWriter;
import org.plenary.dsl.writer.html.SourcePlaces;

/** The commands that an editor can run. */
public final class Commands {

    /** Adds a word to the drafter's own; the answer is the file that was written, which holds for the texts by it. */
    public static final String ADD_WORD = "plenary.addWord";
    private static final String COMPARE = "plenary.compare";

    private final Map<String, TextCommand> commands = new LinkedHashMap<>();
    private final CompareCommand comparing;
    private final DrafterLanguage language;

    /**
     * @param builds
     *            writes a text in another format
     * @param numbers
     *            writes numbers in another way
     * @param words
     *            adds words to the drafter's own
     * @param comparing
     *            compares two texts
     * @param language
     *            in which parts are named
     */
    @Inject
    public Commands(BuildCommand builds, NumberConversion numbers, AddWordCommand words,
            CompareCommand comparing, DrafterLanguage language) {
        this.comparing = comparing;
        this.language = language;
        commands.put("plenary.preview", (text, arguments) -> page(text));
        commands.put("plenary.build", builds);
        commands.put(ADD_WORD, words);
        commands.put("plenary.wordCount", (text, arguments) -> counts(text));
        commands.put("plenary.convertNumbers", (text, arguments) -> text.change(
                arguments.text(1).orElse("").equals("supplied") ? numbers.supplied(text) : numbers.written(text)));
        commands.put("plenary.renumber", (text, arguments) -> text.change(numbers.renumbered(text)));
        commands.put("plenary.move", (text, arguments) -> text.change(moved(text, arguments)));
    }

    /** Up or down by one place, or before or after the block at another place. */
    private static List<Edit> moved(OpenText text, Arguments arguments) {
        int block = arguments.number(1).orElse(0);
        String where = arguments.text(2).orElse("");
        return arguments.number(3).map(target -> BlockMove.beside(text, block, where.equals("after"), target))
                .orElseGet(() -> BlockMove.of(text, block, where.equals("up")));
    }

    /** Their names. */
    public List<String> names() {
        return Stream.concat(commands.keySet().stream(), Stream.of(COMPARE)).toList();
    }

    /** Whether a command is not about one text that is open or lies in a folder. */
    public boolean needsNoText(String name) {
        return name.equals(COMPARE);
    }

    /**
     * Runs one that needs no text.
     *
     * @throws CommandRefusedException
     *             if it cannot be carried out
     */
    public Object run(Arguments arguments) throws CommandRefusedException {
        return comparing.run(arguments);
    }

    /**
     * Runs one.
     *
     * @throws CommandRefusedException
     *             if it cannot be carried out
     */
    public Object run(String name, OpenText text, Arguments arguments) throws CommandRefusedException {
        TextCommand command = commands.get(name);
        if (command == null) {
            throw new CommandRefusedException(ServerSentence.of("command.unknown", name));
        }
        return command.run(text, arguments);
    }

    /** The page of the text, in which each block says where it was written: {@code data-offset}. */
    private static String page(OpenText text) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new HtmlWriter(SourcePlaces.MARKED).write(text.document(), page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString(StandardCharsets.UTF_8);
    }

    private Map<String, Object> counts(OpenText text) {
        List<PartCount> parts = PartCount.of(text.document());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("words", parts.stream().mapToInt(PartCount::words).sum());
        counts.put("paragraphs", parts.stream().mapToInt(PartCount::paragraphs).sum());
        counts.put("parts", parts.stream().map(part -> Map.of("name", language.say(part.name()),
                "words", part.words(), "paragraphs", part.paragraphs())).toList());
        return counts;
    }
}
