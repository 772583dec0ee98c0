package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.dsl.citation.Links;
import org.plenary.dsl.document.Bracketed;
import org.plenary.dsl.document.Citation;
import org.plenary.dsl.document.Inline;
import org.plenary.dsl.document.Styled;
import org.plenary.dsl.document.Styled.Style;
import org.plenary.dsl.document.Text;
import org.plenary.dsl.language.Language;

/** Builds inline content from runs: what reaches furthest stands outside. */
public final class InlineBuilder {

    private final Language language;

    /** For texts of a language. */
    public InlineBuilder(Language language) {
        this.language = language;
    }

    /** The content that these runs are. */
    public List<Inline> of(Runs runs) {
        return build(runs.all(), EnumSet.noneOf(Style.class), false);
    }

    private List<Inline> build(List<Run> runs, Set<Style> applied, boolean linked) {
        List<Inline> content = new ArrayList<>();
        int at = 0;
        while (at < runs.size()) {
            at = next(runs, at, applied, linked, content);
        }
        return content;
    }

    /** Adds what begins at this run, and says where the next begins. */
    private int next(List<Run> runs, int at, Set<Style> applied, boolean linked, List<Inline> content) {
        Run run = runs.get(at);
        if (run.opensBracket()) {
            int close = closing(runs, at);
            List<Inline> words = build(runs.subList(at + 1, close), applied, linked);
            content.add(new Bracketed(words, run.bracket().get()));
            return Math.min(close + 1, runs.size());
        }
        Optional<String> link = linked ? Optional.empty() : run.link();
        int linkEnd = link.isPresent() ? reach(runs, at, other -> other.link().equals(run.link())) : at;
        Optional<Style> style = furthest(runs, at, applied);
        int styleEnd = style.map(found -> reach(runs, at, other -> other.styles().contains(found))).orElse(at);
        if (styleEnd > at && styleEnd >= linkEnd) {
            Set<Style> inner = EnumSet.of(style.get());
            inner.addAll(applied);
            content.add(new Styled(style.get(), build(runs.subList(at, styleEnd), inner, linked)));
            return styleEnd;
        }
        if (linkEnd > at) {
            List<Inline> words = build(runs.subList(at, linkEnd), applied, true);
            content.addAll(cite(words, link.get()));
            return linkEnd;
        }
        return addPlain(runs, at, applied, linked, content);
    }

    /** The bracket that closes this one; the end where a paragraph was divided between them. */
    private static int closing(List<Run> runs, int open) {
        int depth = 0;
        for (int i = open; i < runs.size(); i++) {
            depth += runs.get(i).opensBracket() ? 1 : runs.get(i).closesBracket() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return runs.size();
    }

    private static Optional<Style> furthest(List<Run> runs, int at, Set<Style> applied) {
        return runs.get(at).styles().stream().filter(style -> !applied.contains(style)).sorted()
                .max((a, b) -> reach(runs, at, run -> run.styles().contains(a))
                        - reach(runs, at, run -> run.styles().contains(b)));
    }

    private static int reach(List<Run> runs, int at, Predicate<Run> holds) {
        int end = at;
        while (end < runs.size() && holds.test(runs.get(end))) {
            end++;
        }
        return end;
    }

    private int addPlain(List<Run> runs, int at, Set<Style> applied, boolean linked, List<Inline> content) {
        if (runs.get(at).isCall()) {
            content.add(runs.get(at).call().get());
            return at + 1;
        }
        int end = reach(runs, at, run -> !run.isCall() && !run.opensBracket() && applied.containsAll(run.styles())
                && (linked || run.link().isEmpty()));
        StringBuilder words = new StringBuilder();
        runs.subList(at, end).forEach(run -> words.append(run.text()));
        content.add(new Text(words.toString()));
        return end;
    }

    /** The symbol that an address at the documents site names; of another site, the address. */
    private List<Inline> cite(List<Inline> words, String address) {
        String target = CitedDocument.of(address);
        return Links.ofTarget(target, language)
                .<List<Inline>>map(link -> List.of(new Citation(words, target, link))).orElse(words);
    }
}
