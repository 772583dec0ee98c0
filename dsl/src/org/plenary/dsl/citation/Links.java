package org.plenary.dsl.citation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.plenary.dsl.language.Language;

/** Where a cited document can be read: at the documents site of the United Nations, in the language of the text. */
public final class Links {

    private static final String SITE = "docs.un.org";

    private Links() {
    }

    /**
     * The link of a symbol, {@code https://docs.un.org/en/A/RES/57/32}. Empty if it is malformed, or if what it names
     * is not issued as a document of its own, as decisions of the General Assembly are not.
     */
    public static Optional<URI> of(String symbol, Language language) {
        return Symbol.parse(symbol).filter(Links::isIssued).map(parsed -> link(path(parsed), language));
    }

    /**
     * The link of the target that a drafter wrote, {@code [text](A/RES/70/1)}: of a symbol, or an address that begins
     * with {@code http://} or {@code https://}. Empty for anything else.
     */
    public static Optional<URI> ofTarget(String target, Language language) {
        String stripped = target.strip();
        return isAddress(stripped) ? address(stripped)
                : Symbol.parse(stripped).map(symbol -> link(path(symbol), language));
    }

    private static boolean isIssued(Symbol symbol) {
        return symbol.kind() != Symbol.Kind.DECISION || symbol.organ() == Organ.HUMAN_RIGHTS_COUNCIL;
    }

    // The site has no spaces in symbols; the parts of an old resolution are one document: A/RES/217 A (III).
    private static String path(Symbol symbol) {
        boolean old = symbol.text().endsWith(")") && symbol.letters().isPresent();
        String text = old ? symbol.text().replace(" " + symbol.letters().get() + " ", " ") : symbol.text();
        return text.replace(" ", "");
    }

    private static URI link(String path, Language language) {
        try {
            return new URI("https", SITE, "/" + language.code() + "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static boolean isAddress(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static Optional<URI> address(String target) {
        try {
            URI uri = new URI(target);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
