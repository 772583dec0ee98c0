package org.plenary.dsl.writer.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.OrganLine;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.lexicon.OrganName;
import org.plenary.dsl.source.Span;

/** Writes the header: the keys in the order of the language, each only where its value does not follow from others. */
final class HeaderPrinter {

    private static final String FENCE = "---";
    /** Values stand one under another, behind the key of usual length. */
    private static final int VALUE_COLUMN = 13;
    private static final Set<HeaderKey> INFERRED = EnumSet.of(HeaderKey.STATUS, HeaderKey.ORGAN, HeaderKey.SESSION,
            HeaderKey.DISTRIBUTION);

    private final Document document;
    private final Map<HeaderKey, String> values;

    HeaderPrinter(Document document, InlineSource inline) {
        this.document = document;
        this.values = new EnumMap<>(new HeaderValues(document, inline).all());
    }

    List<String> lines() {
        dropWhatFollows();
        List<String> lines = new ArrayList<>();
        lines.add(FENCE);
        values.forEach((key, value) -> {
            lines.add(line(key.text(), value));
            if (key == HeaderKey.LANGUAGE && !values.containsKey(HeaderKey.TITLE)) {
                addPartTitles(lines);
            }
            if (key == HeaderKey.TITLE) {
                addPartTitles(lines);
            }
        });
        lines.add(FENCE);
        return lines;
    }

    private void addPartTitles(List<String> lines) {
        new TreeMap<>(document.header().partTitles())
                .forEach((letter, title) -> lines.add(line("title-" + letter, Escaping.words(title))));
    }

    private static String line(String key, String value) {
        return (key + ":" + " ".repeat(Math.max(1, VALUE_COLUMN - key.length() - 1)) + value).stripTrailing();
    }

    private void dropWhatFollows() {
        Map<HeaderKey, String> given = new EnumMap<>(values);
        given.keySet().removeAll(INFERRED);
        for (HeaderKey key : INFERRED) {
            if (values.containsKey(key)) {
                boolean follows = same(key, read(given));
                if (follows) {
                    values.remove(key);
                } else {
                    given.put(key, values.get(key));
                }
            }
        }
    }

    private boolean same(HeaderKey key, Header other) {
        Header header = document.header();
        return switch (key) {
            case STATUS -> header.status() == other.status();
            case ORGAN -> header.organ().equals(other.organ()) && header.organName().equals(other.organName());
            case SESSION -> header.session().equals(other.session());
            case DISTRIBUTION -> header.distribution() == other.distribution();
            default -> throw new IllegalArgumentException(key + " follows from nothing.");
        };
    }

    private Header read(Map<HeaderKey, String> given) {
        List<HeaderEntry> entries = given.entrySet().stream()
                .map(entry -> new HeaderEntry(entry.getKey().text(), entry.getValue(), Span.NONE, Span.NONE)).toList();
        return new HeaderReader().read(entries, organOfText()).header();
    }

    private Optional<Organ> organOfText() {
        OrganLines lines = OrganLines.of(document.language());
        return organLines(document.body()).stream().map(line -> lines.find(Words.of(line.content())))
                .flatMap(Optional::stream).findFirst().flatMap(OrganName::organ);
    }

    private static List<OrganLine> organLines(List<Block> blocks) {
        List<OrganLine> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof OrganLine line) {
                found.add(line);
            } else if (block instanceof Division division) {
                found.addAll(organLines(division.blocks()));
            }
        }
        return found;
    }
}
