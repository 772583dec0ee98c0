package org.plenary.dsl.writer.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.dsl.citation.CitationRecognizer;
import org.plenary.dsl.citation.FoundCitation;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Opening;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.document.Words;
import org.plenary.dsl.language.Language;

/** Leaves citations unmarked where the same ones are recognised in the bare words. */
final class Citations {

    private final CitationRecognizer recognizer;
    private final Language language;

    Citations(CitationRecognizer recognizer, Language language) {
        this.recognizer = recognizer;
        this.language = language;
    }

    /** The same content with fewer citations: those that are left need a mark. */
    List<Inline> unmark(List<Inline> content) {
        List<Inline> unmarked = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Text || isBare(inline)) {
                run.add(inline);
            } else {
                unmarked.addAll(unmarkRun(run));
                run.clear();
                unmarked.add(unmark(inline));
            }
        }
        unmarked.addAll(unmarkRun(run));
        return unmarked;
    }

    /** The symbols of the documents that a text cites: those that are found in its bare words, or else are marked. */
    List<String> symbols(List<Inline> content) {
        List<String> found = recognizer.find(Words.of(content)).stream().map(FoundCitation::symbol)
                .filter(symbol -> Links.of(symbol, language).isPresent()).toList();
        return found.isEmpty() ? content.stream().filter(Citation.class::isInstance)
                .map(inline -> ((Citation) inline).symbol()).filter(symbol -> !symbol.contains("://")).toList() : found;
    }

    private static boolean isBare(Inline inline) {
        return inline instanceof Citation citation && citation.content().size() == 1
                && citation.content().get(0) instanceof Text;
    }

    private Inline unmark(Inline inline) {
        if (inline instanceof Styled styled) {
            return new Styled(styled.style(), unmark(styled.content()));
        }
        if (inline instanceof Bracketed bracketed) {
            return new Bracketed(unmark(bracketed.content()), bracketed.proposers());
        }
        return inline instanceof Opening opening ? new Opening(unmark(opening.content())) : inline;
    }

    /** A mark parts the words, and those on either side of it are read anew: until nothing more has to be marked. */
    private List<Inline> unmarkRun(List<Inline> run) {
        Set<Integer> marked = new HashSet<>();
        boolean more = !run.isEmpty();
        while (more) {
            more = marked.addAll(unfound(run, marked));
        }
        List<Inline> unmarked = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            boolean bare = run.get(i) instanceof Citation && !marked.contains(i);
            unmarked.add(bare ? ((Citation) run.get(i)).content().get(0) : run.get(i));
        }
        return unmarked;
    }

    /** The citations that are not recognised in the words between the marked ones. */
    private Set<Integer> unfound(List<Inline> run, Set<Integer> marked) {
        Set<Integer> unfound = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= run.size(); i++) {
            if (i == run.size() || marked.contains(i)) {
                addUnfound(run, from, i, unfound);
                from = i + 1;
            }
        }
        return unfound;
    }

    private void addUnfound(List<Inline> run, int from, int to, Set<Integer> unfound) {
        List<FoundCitation> found = recognizer.find(Words.of(run.subList(from, to)));
        int start = 0;
        for (int i = from; i < to; i++) {
            int end = start + Words.of(List.of(run.get(i))).length();
            if (run.get(i) instanceof Citation citation && !isAmong(found, start, end, citation)) {
                unfound.add(i);
            }
            start = end;
        }
    }

    /** Where it leads tells: A/RES/217 (III) and A/RES/217 A (III) are one document. */
    private boolean isAmong(List<FoundCitation> found, int start, int end, Citation citation) {
        Optional<URI> target = Links.ofTarget(citation.symbol(), language);
        return target.isPresent() && found.stream().anyMatch(other -> other.start() == start && other.end() == end
                && Links.of(other.symbol(), language).equals(target));
    }
}
