package org.plenary.dsl.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.dsl.corpus.AknDocument;
import org.plenary.dsl.corpus.SharedCorpus;
import org.plenary.dsl.language.Language;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph of a real resolution whose opening phrase the United Nations marked.
 *
 * @param file
 *            where it stands
 * @param part
 *            of the resolution
 * @param text
 *            without number and notes
 * @param phrase
 *            what is marked
 */
record MarkedOpening(String file, Part part, String text, String phrase) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NUMBER = Pattern.compile("^[\\s\\u00A0]*\\d+"
            + "(?:[\\s\\u00A0]*[.\\-–]|(?=[\\s\\u00A0]))[\\s\\u00A0]*");
    // Printed in the style of the phrase by an oversight, or not to be told from upright type: a comma, a colon.
    private static final Pattern TAIL = Pattern.compile("[\\s,،，:：;]+$");
    private static final int SHORTEST_REST = 6;

    static List<MarkedOpening> all(Language language) {
        return SharedCorpus.resolutions(language).stream().flatMap(MarkedOpening::all).toList();
    }

    private static Stream<MarkedOpening> all(AknDocument document) {
        Stream<Optional<MarkedOpening>> recitals = document.elements("preamble")
                .flatMap(preamble -> AknDocument.elements(preamble, "container"))
                .map(paragraph -> of(document, Part.PREAMBULAR, paragraph));
        Stream<Optional<MarkedOpening>> operative = document.elements("mainBody")
                .flatMap(body -> AknDocument.elements(body, "paragraph"))
                .map(paragraph -> of(document, Part.OPERATIVE, paragraph));
        return Stream.concat(recitals, operative).flatMap(Optional::stream);
    }

    private static Optional<MarkedOpening> of(AknDocument document, Part part, Element paragraph) {
        Optional<Node> first = AknDocument.elements(paragraph, "p").findFirst().map(Node.class::cast);
        return first.flatMap(text -> of(document.name(), part, AknDocument.runs(text)));
    }

    // Headings are marked as a whole: what has no text after the mark is none of ours.
    private static Optional<MarkedOpening> of(String file, Part part, List<AknDocument.Run> runs) {
        StringBuilder text = new StringBuilder();
        StringBuilder marked = new StringBuilder();
        boolean ended = false;
        for (AknDocument.Run run : runs) {
            boolean upright = run.style().isEmpty() && !run.text().isBlank();
            ended |= upright && !marked.isEmpty();
            if (!ended && !run.style().isEmpty()) {
                marked.append(run.text());
            }
            text.append(run.text());
        }
        String phrase = TAIL.matcher(clean(marked)).replaceAll("");
        String whole = clean(text);
        boolean opening = !phrase.isEmpty() && whole.indexOf(phrase) >= 0 && whole.indexOf(phrase) < 25
                && whole.length() - phrase.length() >= SHORTEST_REST && !phrase.matches("[IVXL]+\\b.*");
        return opening ? Optional.of(new MarkedOpening(file, part, whole, phrase)) : Optional.empty();
    }

    private static String clean(CharSequence text) {
        return SPACES.matcher(NUMBER.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
