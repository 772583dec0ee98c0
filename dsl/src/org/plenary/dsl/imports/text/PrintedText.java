package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.imports.ImportException;
import org.plenary.dsl.imports.ImportWatch;
import org.plenary.dsl.imports.manuscript.Manuscript;
import org.plenary.dsl.imports.manuscript.Runs;
import org.plenary.dsl.imports.manuscript.SpokenLanguage;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.wording.Sentence;

/** Makes a manuscript of lines as they stand on pages: furniture off, notes apart, paragraphs whole. */
public final class PrintedText {

    private final String fileName;
    private final Optional<Language> wanted;

    /**
     * A text in a file.
     *
     * @param language
     *            as the drafter says it; otherwise it is found
     */
    public PrintedText(String fileName, Optional<Language> language) {
        this.fileName = fileName;
        this.wanted = language;
    }

    /**
     * The manuscript of these lines.
     *
     * @throws ImportException
     *             if there are no words, their language is not found, or the import was stopped
     */
    public Manuscript manuscript(List<PrintedLine> lines, ImportWatch watch) throws ImportException {
        if (lines.isEmpty()) {
            throw new ImportException(Sentence.of("import.no-words"));
        }
        PageNotes notes = new PageNotes(lines, new PageFurniture(lines));
        List<PrintedLine> body = notes.body();
        Language language = wanted.or(() -> SpokenLanguage.of(body.stream().map(PrintedLine::words).toList()))
                .orElseThrow(() -> new ImportException(Sentence.of("import.language-not-found")));
        watch.report(30);
        LineJoin joining = new LineJoin(lines);
        TextZones zones = new TextZones(body, language);
        List<PrintedParagraph> paragraphs = paragraphs(body, zones, joining, language);
        watch.report(60);
        NoteCalls calls = new NoteCalls(paragraphs, notes.notes(), joining, zones,
                language == Language.ARABIC);
        watch.report(90);
        return new PiecesOfText(language, zones, fileName).manuscript(calls, lines);
    }

    private static List<PrintedParagraph> paragraphs(List<PrintedLine> body, TextZones zones, LineJoin joining,
            Language language) {
        List<PrintedLine> text = body.subList(zones.start(), body.size());
        List<Boolean> breaks = new ParagraphBreaks(text, new PageLayout(text), zones, language).find();
        List<PrintedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < zones.start(); i++) {
            paragraphs.add(new PrintedParagraph(body.get(i).text(), i, 0, List.of()));
        }
        int at = 0;
        while (at < text.size()) {
            int end = at + 1;
            while (end < text.size() && !breaks.get(end)) {
                end++;
            }
            List<Runs> joined = text.subList(at, end).stream().map(PrintedLine::text).toList();
            paragraphs.add(new PrintedParagraph(joining.join(joined), zones.start() + at, text.get(at).indent(),
                    List.of()));
            at = end;
        }
        return paragraphs;
    }
}
