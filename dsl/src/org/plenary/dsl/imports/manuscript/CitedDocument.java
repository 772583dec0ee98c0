package org.plenary.dsl.imports.manuscript;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.citation.Symbol;

/** Tells which document an address names: {@code https://undocs.org/en/A/RES/60/1} names A/RES/60/1. */
final class CitedDocument {

    private static final Pattern SITE = Pattern.compile("https?://(?:www\\.)?(?:undocs\\.org|docs\\.un\\.org)/"
            + "(?:(?:ar|ch|zh|en|fr|ru|sp|es)/)?(?<symbol>.+)");

    private CitedDocument() {
    }

    /** The symbol; the address itself, where it names no document by its symbol. */
    static String of(String address) {
        Matcher site = SITE.matcher(address.strip());
        if (!site.matches()) {
            return address.strip().replaceAll("\\s", "%20");
        }
        // Addresses have the spaces of a symbol or have them not: S/RES/1325(2000).
        String symbol = decoded(site.group("symbol"));
        return Symbol.parse(symbol.replaceAll("\\s", "")).or(() -> Symbol.parse(symbol)).map(Symbol::text)
                .orElse(address.strip().replaceAll("\\s", "%20"));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
