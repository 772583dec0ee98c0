package org.plenary.dsl.ide.text;

import com.google.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/**
 * How the editor names its texts. A text that was never saved ({@code untitled:Untitled-1}), or whose file has another
 * ending, gets a name by which the language is known. And what the editor is told of a text, it is told under the name
 * that it chose itself, however it was spelt: {@code file:///c%3A/Drafts} and {@code file:///C:/Drafts} are one folder,
 * but not to every editor.
 */
@Singleton
public final class ClientUris extends UriExtensions {

    private static final String BUFFER = "buffer";
    private static final String EXTENSION = ".resolution";

    private final Map<URI, String> spellings = new ConcurrentHashMap<>();

    /** The name of a text, whatever the editor calls it. */
    public URI ofText(String spelling) {
        // In "untitled:draft.resolution" no path and so no ending of a file is to be seen.
        boolean file = spelling.endsWith(EXTENSION) && spelling.contains(":/");
        return file ? toUri(spelling) : remember(spelling, buffer(spelling));
    }

    /** The name of a file: the same for one that was found in a folder as for one that the editor has opened. */
    public URI ofFile(Path file) {
        return withEmptyAuthority(URI.createFileURI(file.toString()));
    }

    @Override
    public URI toUri(String spelling) {
        return remember(spelling, super.toUri(spelling));
    }

    private URI remember(String spelling, URI uri) {
        spellings.put(uri, spelling);
        return uri;
    }

    @Override
    public String toUriString(URI uri) {
        String spelling = spellings.get(uri);
        if (spelling != null) {
            return spelling;
        }
        // A URI is in ASCII: in any other letters, not every editor finds the file.
        return uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : super.toUriString(uri);
    }

    /** The name may hold anything, so it is written in letters that the name of a file may have. */
    private static URI buffer(String spelling) {
        String letters = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(spelling.getBytes(StandardCharsets.UTF_8));
        return URI.createURI(BUFFER + ":/" + letters + EXTENSION);
    }
}
