package org.plenary.dsl.ide.comparison;

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
import org.plenary.dsl.ide.folder.OpenBuffers;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.Rereading;
import org.plenary.dsl.writer.html.ComparisonWriter;

/** Compares two texts, which need not be open: one may be an earlier state of the other. */
public final class Comparing {

    private final Rereading reading;
    private final OpenBuffers buffers;
    private final ClientUris uris;
    private final SourceReader files = new SourceReader();

    /**
     * @param reading
     *            reads a text that nobody else sees
     * @param buffers
     *            what is open may be newer than its file
     * @param uris
     *            how the editor names its texts
     */
    @Inject
    public Comparing(Rereading reading, OpenBuffers buffers, ClientUris uris) {
        this.reading = reading;
        this.buffers = buffers;
        this.uris = uris;
    }

    /**
     * What became of each passage, or a page that shows it.
     *
     * @param before
     *            the old text: its URI, or an object with {@code uri} and {@code text}
     * @param after
     *            the new text
     * @param page
     *            whether an HTML page is wanted
     * @throws ComparisonRefusedException
     *             if one of them cannot be read
     */
    public Object run(Object before, Object after, boolean page) throws ComparisonRefusedException {
        TextSide sideBefore = side(before);
        TextSide sideAfter = side(after);
        OpenText old = read(sideBefore);
        OpenText now = read(sideAfter);
        Comparison comparison = Comparison.of(old.document(), now.document());
        return page ? page(comparison, name(sideBefore), name(sideAfter))
                : ChangeEntries.of(comparison, old.source().length(), now.source().length());
    }

    private static TextSide side(Object argument) throws ComparisonRefusedException {
        return TextSide.of(argument).orElseThrow(() -> new ComparisonRefusedException(
                "The command does not say which two texts are to be compared. Choose two."));
    }

    private OpenText read(TextSide side) throws ComparisonRefusedException {
        URI uri = uris.ofText(side.uri());
        Optional<String> known = side.text().or(() -> buffers.content(uri));
        return reading.of(uri, known.isPresent() ? known.get() : file(uri));
    }

    private String file(URI uri) throws ComparisonRefusedException {
        if (!uri.isFile()) {
            throw new ComparisonRefusedException("One of the texts is not open, and no file. Open it first.");
        }
        try {
            return files.read(Path.of(uri.toFileString())).text();
        } catch (FileFaultException failure) {
            throw new ComparisonRefusedException(uri.lastSegment() + ": " + failure.getMessage());
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
