package org.plenary.dsl.ide.selection;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.ide.outline.Outline;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.TextRun;
import org.plenary.dsl.source.Span;

/** What “select more” selects, step by step: word, marked words, sentence, paragraph, section, part, text. */
public final class Selections {

    private final Outline outline = new Outline();

    /** The steps for each caret, the smallest first. */
    public List<SelectionRange> of(OpenText text, List<Position> carets) {
        List<DocumentSymbol> symbols = outline.of(text);
        return carets.stream().map(caret -> nested(text, steps(text, symbols, text.lines().offset(caret)))).toList();
    }

    private static List<Span> steps(OpenText text, List<DocumentSymbol> symbols, int offset) {
        List<Span> steps = new ArrayList<>();
        Span line = lineAround(text, offset);
        steps.add(piece(BreakIterator.getWordInstance(text.language().locale()), text, line, offset));
        marked(text, offset, steps);
        for (Block block = text.blocks().at(offset).orElse(null); block != null;
                block = text.blocks().parent(block).orElse(null)) {
            steps.add(piece(BreakIterator.getSentenceInstance(text.language().locale()), text, block.span(), offset));
            steps.add(block.span());
        }
        sections(text, symbols, offset, steps);
        steps.add(new Span(0, text.source().length()));
        return steps;
    }

    private static Span lineAround(OpenText text, int offset) {
        int line = text.lines().line(offset);
        return new Span(text.lines().start(line), text.lines().end(line) - text.lines().start(line));
    }

    private static Span piece(BreakIterator breaks, OpenText text, Span within, int offset) {
        String words = text.source().substring(within.offset(), within.end());
        int at = Math.min(Math.max(0, offset - within.offset()), words.length());
        breaks.setText(words);
        int end = at < words.length() ? breaks.following(at) : words.length();
        int start = at == 0 ? 0 : breaks.isBoundary(at) ? at : breaks.preceding(at);
        String piece = words.substring(start, end);
        return new Span(within.offset() + start, piece.stripTrailing().length());
    }

    private static void marked(OpenText text, int offset, List<Span> steps) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(text.node(), offset);
        EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        for (; at instanceof Inline; at = at.eContainer()) {
            if (!(at instanceof TextRun)) {
                INode node = NodeModelUtils.findActualNodeFor(at);
                steps.add(new Span(node.getOffset(), node.getLength()));
            }
        }
    }

    private static void sections(OpenText text, List<DocumentSymbol> symbols, int offset, List<Span> steps) {
        for (DocumentSymbol symbol : symbols) {
            Span span = text.lines().span(symbol.getRange());
            if (span.offset() <= offset && offset <= span.end()) {
                steps.add(span);
                sections(text, symbol.getChildren(), offset, steps);
            }
        }
    }

    /** The protocol wants each step within the next one. */
    private static SelectionRange nested(OpenText text, List<Span> steps) {
        List<Span> largestFirst = new ArrayList<>(steps);
        largestFirst.sort(Comparator.comparingInt(Span::length).reversed());
        SelectionRange outer = null;
        Span last = null;
        for (Span step : largestFirst) {
            boolean inside = last == null || step.offset() >= last.offset() && step.end() <= last.end();
            if (inside && !step.equals(last) && step.length() > 0) {
                outer = new SelectionRange(text.lines().range(step), outer);
                last = step;
            }
        }
        return outer == null ? new SelectionRange(text.lines().range(0, 0), null) : outer;
    }
}
