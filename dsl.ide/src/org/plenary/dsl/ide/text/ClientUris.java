package org.plenary.dsl.ide.text;

import com.google.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/**
 * How the editor names its texts. A text that was never saved ({@code untitled:Untitled-1}) gets a name by which the
 * language is known; and what the editor is told of a text, it is told under the name that it chose itself, however it
 * was spelt: {@code file:///c%3A/Drafts} and {@code file:///C:/Drafts} are one folder, but not to every editor.
 */
@Singleton
public final class ClientUris extends UriExtensions {

    private static final String BUFFER = "buffer";
    private static final String EXTENSION = ".resolution";

    private final Map<URI, String> spellings = new ConcurrentHashMap<>();

    @Override
    public URI toUri(String spelling) {
        URI uri = isStored(spelling) ? super.toUri(spelling) : buffer(spelling);
        spellings.put(uri, spelling);
        return uri;
    }

    @Override
    public String toUriString(URI uri) {
        String spelling = spellings.get(uri);
        return spelling == null ? super.toUriString(uri) : spelling;
    }

    private static boolean isStored(String spelling) {
        return spelling.startsWith("file:") || spelling.endsWith(EXTENSION);
    }

    /** The name of an unsaved text may hold anything, so it is written in letters that a file name may have. */
    private static URI buffer(String spelling) {
        String letters = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(spelling.getBytes(StandardCharsets.UTF_8));
        return URI.createURI(BUFFER + ":/" + letters + EXTENSION);
    }
}
