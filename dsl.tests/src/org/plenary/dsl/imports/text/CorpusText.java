package org.plenary.dsl.imports.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.language.Language;

/** A real text and the source that was made of it. */
final class CorpusText {

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]{3,}");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}) ?[-‐\u00AD]\\s*(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\d{1,3})(?:\\.| -)(?= |$)");

    private final Path file;
    private final String source;
    private final int words;
    private final int lost;

    CorpusText(Path file) {
        this.file = file;
        try {
            byte[] content = Files.readAllBytes(file);
            this.source = ImportedText.source(file.getFileName().toString(), content);
            Map<String, Integer> expected = expected(new String(content, StandardCharsets.UTF_8));
            Map<String, Integer> left = count(source);
            this.words = expected.values().stream().mapToInt(Integer::intValue).sum();
            this.lost = expected.entrySet().stream()
                    .mapToInt(word -> Math.max(0, word.getValue() - left.getOrDefault(word.getKey(), 0))).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Whether the numbers run from 1; they begin again in parts, annexes and lists of their own. */
    boolean isComplete() {
        String body = source.substring(source.indexOf("\n---\n") + 5).replaceAll("(?s)<!--.*?-->", "");
        int due = 1;
        Matcher matcher = NUMBER.matcher(body);
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (number != due && number != 1) {
                return false;
            }
            due = number + 1;
        }
        return true;
    }

    /** How many words of the text and of its notes there are; the lines above and under it and the furniture aside. */
    int words() {
        return words;
    }

    /** How many of them are not found in the source. */
    int lost() {
        return lost;
    }

    private Map<String, Integer> expected(String text) {
        List<PrintedLine> lines = PlainLines.of(text);
        PageFurniture furniture = new PageFurniture(lines);
        List<PrintedLine> body = new PageNotes(lines, furniture).body();
        TextZones zones = new TextZones(body, language());
        Set<PrintedLine> masthead = Set.copyOf(body.subList(0, zones.start()));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).words();
            boolean inHeader = furniture.is(i) || masthead.contains(lines.get(i)) || zones.isClosing(line);
            words.append(inHeader ? "" : line + "\n");
        }
        return count(words.toString());
    }

    private Language language() {
        return Language.of(file.getParent().getFileName().toString()).orElseThrow();
    }

    private static Map<String, Integer> count(String words) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = WORD.matcher(PARTED.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("$1"));
        while (matcher.find()) {
            counts.merge(matcher.group(), 1, Integer::sum);
        }
        return counts;
    }
}
