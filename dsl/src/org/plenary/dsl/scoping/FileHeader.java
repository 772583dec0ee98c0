package org.plenary.dsl.scoping;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.plenary.dsl.header.HeaderKey;
import org.plenary.dsl.resolution.Header;
import org.plenary.dsl.resolution.HeaderEntry;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.TextRun;

/** What other files know of the header of a file. */
final class FileHeader {

    private FileHeader() {
    }

    /** The symbol, by which they refer to its paragraphs. */
    static Optional<String> symbol(EObject element) {
        return value(element, HeaderKey.SYMBOL);
    }

    /** The code of its language, in small letters; empty where the header does not say it. */
    static String language(EObject element) {
        return value(element, HeaderKey.LANGUAGE).orElse("").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> value(EObject element, HeaderKey key) {
        Resolution resolution = EcoreUtil2.getContainerOfType(element, Resolution.class);
        Header header = resolution == null ? null : resolution.getHeader();
        return header == null ? Optional.empty()
                : header.getEntries().stream().filter(entry -> key.text().equals(entry.getKey())).findFirst()
                        .map(FileHeader::words).filter(value -> !value.isEmpty());
    }

    /** Without the call of a note that may follow: "A/RES/72/278[^*]". */
    private static String words(HeaderEntry entry) {
        return entry.getValue().stream().filter(TextRun.class::isInstance).map(TextRun.class::cast)
                .map(TextRun::getText).collect(Collectors.joining()).strip();
    }
}
