package org.plenary.dsl.imports.akn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.dsl.Plenary;
import org.plenary.dsl.corpus.AknDocument;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportFile;
import org.plenary.dsl.imports.ImportOptions;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.Imported;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleTable;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.writer.source.SourceWriter;

/** A published file, imported and read back, and how the one differs from the other. */
final class ImportedFile {

    /** What the elements of a file say, and what a line of the document then is. */
    private static final Map<String, String> KINDS = Map.of("organ", "organ", "recital", "preambular", "heading",
            "heading \\d|title|division", "cell", "cell", "numbered", "operative", "letter", "sub-paragraph \\d",
            "text", ".*");

    /** What a published text itself does otherwise than the rules say is counted with them. */
    private static final Set<String> RULES = RuleTable.families().stream().flatMap(family -> family.rules().stream())
            .map(Rule::code).collect(Collectors.toSet());

    private final Path file;
    private final Imported read;
    private final String source;
    private final Reading back;
    private final List<String> differences = new ArrayList<>();

    ImportedFile(Path file, Plenary plenary) throws IOException, ImportException {
        this.file = file;
        this.read = new AknReader().read(new ImportFile(file.getFileName().toString(), Files.readAllBytes(file)),
                ImportOptions.DEFAULT, ImportWatch.NONE);
        this.source = new SourceWriter(read.remarks()).text(read.document());
        this.back = plenary.read(file.resolveSibling("imported.resolution").toUri(), source);
    }

    String source() {
        return source;
    }

    Reading back() {
        return back;
    }

    Imported read() {
        return read;
    }

    /** Everything that was not kept. */
    List<String> differences() {
        DocumentText text = new DocumentText(back.document());
        PublishedText published = new PublishedText(AknDocument.read(file).xml().getDocumentElement(),
                read.document().language() == Language.ARABIC);
        compare("structure", new DocumentText(read.document()).kinds(), text.kinds());
        List<String> lines = withoutSuppliedDesignations(text, published.lines());
        compare("title", List.of(published.title()), List.of(DocumentText.title(back.document())));
        compare("text", published.lines(), lines);
        compare("notes", published.notes(), text.notes());
        if (published.lines().equals(lines)) {
            compareKinds(published.kinds(), text.kinds(), published.lines());
        }
        compare("source of the document read back", source.lines().toList(),
                new SourceWriter(read.remarks()).text(back.document()).lines().toList());
        back.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !RULES.contains(problem.code()))
                .forEach(problem -> differences.add(file.getFileName() + ": " + problem));
        return differences;
    }

    /** "Annex", which a file without the word leaves to its mark-up. */
    private static List<String> withoutSuppliedDesignations(DocumentText text, List<String> published) {
        for (int i = text.lines().size() - 1; i >= 0; i--) {
            if (text.kinds().get(i).equals("division") && !published.contains(text.lines().get(i))) {
                text.lines().remove(i);
                text.kinds().remove(i);
            }
        }
        return text.lines();
    }

    private void compare(String what, List<String> expected, List<String> found) {
        if (expected.equals(found)) {
            return;
        }
        int at = 0;
        while (at < Math.min(expected.size(), found.size()) && expected.get(at).equals(found.get(at))) {
            at++;
        }
        differences.add(file.getFileName() + ": " + what + " differs:\n  " + lineOf(expected, at) + "\n  "
                + lineOf(found, at));
    }

    private static String lineOf(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(nothing)";
    }

    private void compareKinds(List<String> published, List<String> found, List<String> lines) {
        for (int i = 0; i < published.size(); i++) {
            if (!found.get(i).matches(KINDS.get(published.get(i)))) {
                differences.add(file.getFileName() + ": " + published.get(i) + " became " + found.get(i) + ": "
                        + lines.get(i));
            }
        }
    }
}
