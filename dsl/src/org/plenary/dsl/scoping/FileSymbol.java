package org.plenary.dsl.scoping;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.plenary.dsl.resolution.Header;
import org.plenary.dsl.resolution.HeaderEntry;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.TextRun;

/** The symbol of the resolution that a file holds, by which other files refer to its paragraphs. */
final class FileSymbol {

    private static final String KEY = "symbol";

    private FileSymbol() {
    }

    static Optional<String> of(EObject element) {
        Resolution resolution = EcoreUtil2.getContainerOfType(element, Resolution.class);
        Header header = resolution == null ? null : resolution.getHeader();
        return header == null ? Optional.empty()
                : header.getEntries().stream().filter(entry -> KEY.equals(entry.getKey())).findFirst()
                        .map(FileSymbol::words).filter(symbol -> !symbol.isEmpty());
    }

    /** Without the call of a note that may follow: "A/RES/72/278[^*]". */
    private static String words(HeaderEntry entry) {
        return entry.getValue().stream().filter(TextRun.class::isInstance).map(TextRun.class::cast)
                .map(TextRun::getText).collect(Collectors.joining()).strip();
    }
}
