package org.plenary.dsl.ide.names;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.ide.folder.FolderTexts;
import org.plenary.dsl.ide.folder.OpenBuffers;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.ide.text.Lines;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.text.OpenTexts;

/** Finds every place that names a note or a paragraph: a key in its text, a label also in the texts beside it. */
public final class Occurrences {

    private final OpenTexts texts;
    private final OpenBuffers buffers;
    private final ClientUris uris;

    /**
     * @param texts
     *            reads the text in which a paragraph stands that another text names
     * @param buffers
     *            what the editor has open
     * @param uris
     *            how the editor spells the names of files
     */
    @Inject
    public Occurrences(OpenTexts texts, OpenBuffers buffers, ClientUris uris) {
        this.texts = texts;
        this.buffers = buffers;
        this.uris = uris;
    }

    /** The text in which the thing stands. */
    OpenText home(OpenText text, Named named) {
        return named.target().map(EObject::eResource).filter(resource -> resource != text.resource())
                .map(resource -> texts.of((XtextResource) resource)).orElse(text);
    }

    /** Where it is named in the text in which it stands, and in the others. */
    List<Occurrence> all(OpenText text, Named named) {
        OpenText home = home(text, named);
        String symbol = symbol(home.document());
        List<Occurrence> found = new ArrayList<>(within(home, named, symbol));
        if (named.kind() == Named.Kind.PARAGRAPH && !symbol.isEmpty()) {
            for (Path file : FolderTexts.files(text)) {
                URI uri = uris.ofFile(file);
                if (!uri.equals(home.resource().getURI())) {
                    found.addAll(elsewhere(uri, file, symbol + "#" + named.name()));
                }
            }
        }
        return found;
    }

    /** Where it is named in one text. */
    List<Occurrence> within(OpenText text, Named named, String symbol) {
        return Names.all(text).stream().filter(other -> same(other, named, symbol))
                .map(other -> new Occurrence(text.uri(), text.lines().range(other.span()), isDeclaration(other)))
                .toList();
    }

    private static boolean same(Named other, Named named, String symbol) {
        return other.kind() == named.kind() && other.name().equals(named.name())
                && (other.symbol().isEmpty() || other.symbol().equals(symbol));
    }

    /** Whether a thing gets its name here. */
    static boolean isDeclaration(Named named) {
        return named.target().flatMap(Names::declaration).filter(first -> first.span().equals(named.span()))
                .isPresent();
    }

    private List<Occurrence> elsewhere(URI uri, Path file, String name) {
        Optional<String> content = buffers.content(uri).or(() -> read(file));
        List<Occurrence> found = new ArrayList<>();
        String mark = "{@" + name + "}";
        if (content.isPresent() && content.get().contains(mark)) {
            Lines lines = Lines.of(content.get());
            for (int at = content.get().indexOf(mark); at >= 0; at = content.get().indexOf(mark, at + 1)) {
                int start = at + 2 + name.lastIndexOf('#') + 1;
                found.add(new Occurrence(uris.toUriString(uri), lines.range(start, at + mark.length() - 1), false));
            }
        }
        return found;
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            // Its own reading says what is wrong with it.
            return Optional.empty();
        }
    }

    /** The symbol by which other texts name paragraphs of this one; empty where it has none yet. */
    static String symbol(Document document) {
        return document.properties().symbol().orElse("");
    }
}
