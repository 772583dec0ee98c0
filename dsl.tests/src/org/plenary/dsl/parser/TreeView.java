package org.plenary.dsl.parser;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.resolution.Block;
import org.plenary.dsl.resolution.BracketedText;
import org.plenary.dsl.resolution.CitationLink;
import org.plenary.dsl.resolution.Emphasis;
import org.plenary.dsl.resolution.HeaderEntry;
import org.plenary.dsl.resolution.Heading;
import org.plenary.dsl.resolution.Inline;
import org.plenary.dsl.resolution.Note;
import org.plenary.dsl.resolution.NoteCall;
import org.plenary.dsl.resolution.NumberedParagraph;
import org.plenary.dsl.resolution.Paragraph;
import org.plenary.dsl.resolution.ParagraphReference;
import org.plenary.dsl.resolution.Quotation;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.resolution.ResolutionPackage;
import org.plenary.dsl.resolution.Row;
import org.plenary.dsl.resolution.SubParagraph;
import org.plenary.dsl.resolution.Table;
import org.plenary.dsl.resolution.TextRun;

/** Shows what was parsed: a line for each block, indented by its depth. */
final class TreeView {

    private final StringBuilder lines = new StringBuilder();

    String show(Resolution resolution) {
        if (resolution.getHeader() != null) {
            for (HeaderEntry entry : resolution.getHeader().getEntries()) {
                line(0, (entry.getKey() == null ? "?" : entry.getKey()) + " = " + words(entry.getValue()));
            }
        }
        blocks(resolution.getBlocks(), 0);
        return lines.toString();
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        if (block instanceof Paragraph paragraph) {
            line(depth, mark(paragraph) + label(paragraph.getName()) + words(paragraph.getContent()));
            blocks(paragraph.getChildren(), depth + 1);
        } else if (block instanceof Heading heading) {
            line(depth, heading.getMarks() + " " + label(heading.getName())
                    + heading.getAttributes().stream().map(name -> "." + name + " ").collect(Collectors.joining())
                    + words(heading.getContent()));
        } else if (block instanceof Quotation quotation) {
            line(depth, ">");
            blocks(quotation.getBlocks(), depth + 1);
        } else if (block instanceof Table table) {
            line(depth, "table " + table.getRule().replaceAll("-+", "-").replace(" ", ""));
            table.getRows().forEach(row -> line(depth + 1, cells(row)));
        } else if (block instanceof Note note) {
            line(depth, "note " + note.getName() + " " + words(note.getContent()));
            blocks(note.getChildren(), depth + 1);
        }
    }

    private static String cells(Row row) {
        return row.getCells().stream().map(cell -> words(cell.getContent())).collect(Collectors.joining(" | "));
    }

    private static String mark(Paragraph paragraph) {
        if (paragraph instanceof NumberedParagraph numbered) {
            return "N " + numbered.getNumber() + " ";
        }
        return paragraph instanceof SubParagraph sub ? "S " + sub.getMarker() + " " : "P ";
    }

    private static String label(String name) {
        return name == null ? "" : "#" + name + " ";
    }

    private static String words(List<Inline> content) {
        return content.stream().map(TreeView::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        if (inline instanceof TextRun run) {
            return run.getText().replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
        }
        if (inline instanceof Emphasis emphasis) {
            return "‹" + emphasis.getMark() + words(emphasis.getContent()) + "›";
        }
        if (inline instanceof BracketedText bracketed) {
            String proposers = bracketed.getProposers() == null ? "" : "|" + bracketed.getProposers();
            return "‹[" + words(bracketed.getContent()) + proposers + "›";
        }
        if (inline instanceof CitationLink link) {
            return "‹link " + words(link.getContent()) + "|" + link.getTarget() + "›";
        }
        if (inline instanceof NoteCall call) {
            return "‹note " + linkText(call, ResolutionPackage.Literals.NOTE_CALL__NOTE) + "›";
        }
        return "‹ref " + linkText((ParagraphReference) inline, ResolutionPackage.Literals.PARAGRAPH_REFERENCE__TARGET)
                + "›";
    }

    private static String linkText(EObject object, EReference reference) {
        return NodeModelUtils.findNodesForFeature(object, reference).get(0).getText().strip();
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text.replaceAll(" ++$", "")).append('\n');
    }
}
