package org.plenary.dsl.ide.commands;

import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.comparison.Comparison;
import org.plenary.dsl.files.FileFaultException;
import org.plenary.dsl.files.SourceReader;
import org.plenary.dsl.ide.comparison.ChangeEntries;
import org.plenary.dsl.ide.folder.OpenBuffers;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.writer.html.ComparisonWriter;

/**
 * Compares two texts, which need not be open, since one may be an earlier state of the other: {@code [old, new]} or
 * {@code [old, new, "page"]}. The answer is what became of each passage, or an HTML page that shows it.
 */
final class CompareCommand {

    private final Rereading reading;
    private final OpenBuffers buffers;
    private final ClientUris uris;
    private final SourceReader files = new SourceReader();

    @Inject
    CompareCommand(Rereading reading, OpenBuffers buffers, ClientUris uris) {
        this.reading = reading;
        this.buffers = buffers;
        this.uris = uris;
    }

    Object run(Arguments arguments) throws CommandRefusedException {
        TextSide before = side(arguments, 0);
        TextSide after = side(arguments, 1);
        OpenText old = read(before);
        OpenText now = read(after);
        Comparison comparison = Comparison.of(old.document(), now.document());
        return arguments.text(2).filter("page"::equals).isPresent() ? page(comparison, name(before), name(after))
                : ChangeEntries.of(comparison, old.source().length(), now.source().length());
    }

    private static TextSide side(Arguments arguments, int index) throws CommandRefusedException {
        return TextSide.of(arguments.value(index)).orElseThrow(() -> new CommandRefusedException(
                ServerSentence.of("compare.no-texts")));
    }

    private OpenText read(TextSide side) throws CommandRefusedException {
        URI uri = uris.ofText(side.uri());
        Optional<String> known = side.text().or(() -> buffers.content(uri));
        return reading.of(uri, known.isPresent() ? known.get() : file(uri));
    }

    private String file(URI uri) throws CommandRefusedException {
        if (!uri.isFile()) {
            throw new CommandRefusedException(ServerSentence.of("compare.not-open"));
        }
        try {
            return files.read(Path.of(uri.toFileString())).text();
        } catch (FileFaultException failure) {
            throw new CommandRefusedException(
                    ServerSentence.of("compare.unreadable", uri.lastSegment(), failure.sentence()));
        }
    }

    private static String name(TextSide side) {
        String name = URI.decode(side.uri());
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String page(Comparison comparison, String before, String after) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new ComparisonWriter().write(comparison, before, after, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return page.toString(StandardCharsets.UTF_8);
    }
}
