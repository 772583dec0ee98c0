package org.plenary.dsl.imports.akn;

import java.util.Arrays;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.xml.Xml;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.OrganLines;
import org.plenary.dsl.wording.Sentence;
import org.w3c.dom.Element;

/** The language of a file: the one that its metadata name, unless its organ speaks another. */
final class FileLanguage {

    private final Element root;

    FileLanguage(Element root) {
        this.root = root;
    }

    /** The language of the text. */
    Language find() throws ImportException {
        Optional<Language> declared = declared();
        Optional<String> organ = Xml.below(root, "formula").map(Xml::words).findFirst();
        boolean doubtful = declared.isEmpty() || organ.filter(line -> !speaks(declared.get(), line)).isPresent();
        Optional<Language> spoken = doubtful ? organ.flatMap(FileLanguage::spoken) : Optional.empty();
        return spoken.or(() -> declared)
                .orElseThrow(() -> new ImportException(Sentence.of("import.language-not-official")));
    }

    private Optional<Language> declared() {
        return Xml.below(root, "FRBRlanguage").map(element -> element.getAttribute("language")).findFirst()
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> language.code3().equals(code) || language.code().equals(code)).findFirst());
    }

    private static Optional<Language> spoken(String organ) {
        return Arrays.stream(Language.values()).filter(language -> speaks(language, organ)).findFirst();
    }

    private static boolean speaks(Language language, String organ) {
        return OrganLines.of(language).find(organ).isPresent();
    }
}
