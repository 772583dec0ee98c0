package org.plenary.dsl.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/**
 * Reads the small marks of the sample texts ({@code <o>Recalling</o>}) into inline content. One reader serves one
 * document, in reading order, since it knows which notes were called before.
 */
final class SampleMarkup {

    private static final Pattern TAG = Pattern.compile("<(/?)(o|i|b|u|sup|sub|c|n|r|x)(?: ([^>]*))?>");

    private final Language language;
    private final Set<String> called = new HashSet<>();

    SampleMarkup(Language language) {
        this.language = language;
    }

    List<Inline> read(String source) {
        Matcher tags = TAG.matcher(source);
        List<Inline> content = new ArrayList<>();
        int end = readUntilClosed(source, tags, 0, content);
        if (end != source.length()) {
            throw new IllegalArgumentException("A mark is closed that was never opened: " + source);
        }
        return content;
    }

    /** Gives the place where the reading stopped: after the closing mark, or at the end of the text. */
    private int readUntilClosed(String source, Matcher tags, int from, List<Inline> content) {
        int position = from;
        while (tags.find(position)) {
            addText(source.substring(position, tags.start()), content);
            position = tags.end();
            if (!tags.group(1).isEmpty()) {
                return position;
            }
            position = readElement(source, tags, content);
        }
        addText(source.substring(position), content);
        return source.length();
    }

    private int readElement(String source, Matcher tags, List<Inline> content) {
        String name = tags.group(2);
        String argument = Optional.ofNullable(tags.group(3)).orElse("");
        int position = tags.end();
        if (name.equals("n")) {
            content.add(noteCall(argument));
            return position;
        }
        List<Inline> inner = new ArrayList<>();
        position = readUntilClosed(source, tags, position, inner);
        content.add(element(name, argument, inner));
        return position;
    }

    private Inline element(String name, String argument, List<Inline> inner) {
        switch (name) {
            case "o":
                return new Opening(inner);
            case "c":
                return new Citation(inner, argument,
                        URI.create("https://undocs.org/" + language.code() + "/" + argument));
            case "x":
                return new Bracketed(inner, argument.isEmpty() ? List.of() : List.of(argument.split("[,،、] ?")));
            case "r":
                return reference(argument, ((Text) inner.get(0)).text());
            default:
                return new Styled(style(name), inner);
        }
    }

    private static Styled.Style style(String name) {
        return switch (name) {
            case "i" -> Styled.Style.ITALIC;
            case "b" -> Styled.Style.BOLD;
            case "u" -> Styled.Style.UNDERLINE;
            case "sup" -> Styled.Style.SUPERSCRIPT;
            default -> Styled.Style.SUBSCRIPT;
        };
    }

    private static Reference reference(String target, String text) {
        String[] printedAndParts = text.split("\\|");
        List<String> parts = Arrays.asList(printedAndParts[1].split(" "));
        return new Reference(printedAndParts[0], parts, Optional.of(target).filter(id -> !id.isEmpty()));
    }

    private NoteCall noteCall(String key) {
        String id = key.equals("*") ? "note-star-1" : "note-" + key;
        return new NoteCall(id, key, called.add(id));
    }

    private static void addText(String text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Text(text));
        }
    }
}
