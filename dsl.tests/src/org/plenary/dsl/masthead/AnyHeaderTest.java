package org.plenary.dsl.masthead;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.HeaderEntry;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.header.HeaderReader;
import org.plenary.dsl.header.HeaderReading;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.source.Problem;
import org.plenary.dsl.source.Span;

/** Whatever a drafter writes into a header, it is read, reported within its bounds, and a masthead comes of it. */
class AnyHeaderTest {

    private static final int HEADERS = 4000;
    private static final List<String> PIECES = List.of("A", "S", "E", "/", "RES", "DEC", "HRC", "C.3", "L.", "PRST",
            "ES-", "0", "1", "11", "72", "199", "200", "2018", "99999", "(", ")", " ", ",", "،", "、", "-", "A-B", "Z-A",
            "XXX", "(IV)", "A/RES/0/1", "A/RES/75/1 B-A", "A/RES/300/1", "S/RES/1 (2000)", "E/RES/", "A/HRC/54/L.9",
            "(2000)", "2018-05-22", "2018-02-30", "Third", "none", "(resumed)", "13-0-2", "(kk)", "ب", "[^*]", "*",
            "\\", "\u0000", "\ud800", "\u00a0", "\u202e", "😀", "<!--", "-->", "general", "mun", "ar", "Rev.1");

    @ParameterizedTest
    @EnumSource
    void becomesAMasthead(Language language) {
        Random random = new Random(language.ordinal());
        MastheadComposer composer = new MastheadComposer(language, symbol -> Optional.empty());
        for (int i = 0; i < HEADERS; i++) {
            List<HeaderEntry> entries = entries(random);
            HeaderReading reading = new HeaderReader().read(entries, Optional.empty());
            reading.problems().forEach(problem -> assertTrue(isWithin(problem, entries), problem::toString));
            compose(composer, reading.header(), entries);
        }
    }

    private static void compose(MastheadComposer composer, Header header, List<HeaderEntry> entries) {
        List<Inline> sponsors = List.of(new Text(entries.get(0).value() + " "));
        MastheadContent content = new MastheadContent(List.of(), List.of(), sponsors);
        assertNotNull(composer.compose(header, content));
        assertNotNull(composer.closing(header));
        assertNotNull(composer.properties(header, content));
    }

    private static List<HeaderEntry> entries(Random random) {
        List<HeaderEntry> entries = new ArrayList<>();
        List<String> keys = Arrays.stream(HeaderKey.values()).map(HeaderKey::text).toList();
        int offset = 0;
        for (int i = random.nextInt(8); i >= 0; i--) {
            String key = random.nextInt(9) == 0 ? text(random) : keys.get(random.nextInt(keys.size()));
            String value = text(random);
            Span valueSpan = new Span(offset + key.length() + 1, value.length());
            entries.add(new HeaderEntry(key, value, new Span(offset, key.length()), valueSpan));
            offset += key.length() + value.length() + 2;
        }
        return entries;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static boolean isWithin(Problem problem, List<HeaderEntry> entries) {
        Span last = entries.get(entries.size() - 1).valueSpan();
        Span span = problem.span();
        return span.offset() >= 0 && span.offset() + span.length() <= last.offset() + last.length();
    }
}
