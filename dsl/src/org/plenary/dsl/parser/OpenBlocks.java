package org.plenary.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.numbering.WrittenMarker;

/**
 * The blocks of a text, or of a quotation, to which something can still be added, from the outermost to the innermost;
 * finds the place of a new one.
 *
 * <p>Indentation decides: a block belongs to the nearest one that begins further to the left. Where the sub-paragraphs
 * of a pasted text are not indented, their sequence decides: (b) stands beside (a), and (i) after it one deeper.
 *
 * <p>A footnote may stand between the sub-paragraphs of one list, so it closes nothing: it waits, and is added where
 * the next block is added.
 */
final class OpenBlocks {

    /** Blocks within blocks; a parser that descends into them must not run out of stack. */
    private static final int DEEPEST = 24;
    /** How much further to the right a paragraph without a marker begins than the one that it continues. */
    private static final int INDENTATION = 2;

    private final BlockNode container;
    private final LexicalProblems problems;
    private final Endings endings;
    private final List<BlockNode> open = new ArrayList<>();
    private final List<BlockNode> notes = new ArrayList<>(0);

    OpenBlocks(BlockNode container, Endings endings, LexicalProblems problems) {
        this.container = container;
        this.endings = endings;
        this.problems = problems;
    }

    /** Whether a quotation at this column would not be nested too deeply to hold paragraphs. */
    boolean canQuote(int column) {
        int level = levelOf(column);
        return (level < 0 ? container : open.get(level)).depth() < DEEPEST - 1;
    }

    /** Adds a paragraph, a table or a quotation where it belongs. */
    void place(BlockNode block) {
        closeNoteBefore(block);
        int level = block.kind() == BlockNode.Kind.SUB ? levelOfSubParagraph(block.marker(), block.column())
                : levelOf(block.column());
        add(block, level);
    }

    /** Adds a heading: it ends whatever is open. */
    void placeHeading(BlockNode heading, boolean restartsNumbers) {
        add(heading, -1);
        if (restartsNumbers) {
            container.restartNumbers();
        }
    }

    void placeNote(BlockNode note) {
        int openNote = openNote();
        if (openNote >= 0) {
            closeTo(openNote - 1);
        }
        open.add(note);
    }

    void close() {
        closeTo(-1);
        addNotes(container);
    }

    /**
     * Whether a line that begins with this marker begins a paragraph although no empty line stands before it: its
     * number is due next, or it begins a list that the line before has announced with a colon.
     */
    boolean isDue(WrittenMarker marker, int column) {
        if (marker.isSupplied()) {
            return true;
        }
        boolean announced = !open.isEmpty() && endings.isColon(open.get(last()));
        if (marker.isNumber()) {
            int level = levelOf(column);
            BlockNode parent = level < 0 || open.get(level).kind() == BlockNode.Kind.NOTE ? container : open.get(level);
            return parent.isNumberDue(marker) && (parent == container || announced || !parent.isWithoutNumbers());
        }
        return announced && marker.isFirst() || predecessor(marker, levelLeftOf(column) + 1) >= 0;
    }

    /** Whether "a." begins a paragraph here: it may as well be an initial, so it must be indented or due. */
    boolean isExpected(WrittenMarker marker, int column) {
        boolean ofList = marker.isFirst() || open.stream()
                .anyMatch(block -> block.kind() == BlockNode.Kind.SUB && marker.isOfListOf(block.marker()));
        return column >= INDENTATION && ofList || isDue(marker, column);
    }

    private int last() {
        return open.size() - 1;
    }

    private int openNote() {
        for (int i = last(); i >= 0; i--) {
            if (open.get(i).kind() == BlockNode.Kind.NOTE) {
                return i;
            }
        }
        return -1;
    }

    /** An indented block is a further paragraph of the note, but not "(b)" where (a) stands before the note. */
    private void closeNoteBefore(BlockNode block) {
        int note = openNote();
        if (note < 0) {
            return;
        }
        boolean indented = block.column() >= open.get(note).column() + INDENTATION;
        boolean continuesList = block.kind() == BlockNode.Kind.SUB && !block.marker().isFirst()
                && predecessor(block.marker(), note + 1) < 0 && predecessor(block.marker(), 0) >= 0;
        if (!indented || continuesList) {
            closeTo(note - 1);
        }
    }

    /** The innermost block that begins two columns further to the left or more; -1 for none. */
    private int levelOf(int column) {
        int level = last();
        while (level >= 0 && open.get(level).column() + INDENTATION > column) {
            level--;
        }
        return level;
    }

    private int levelLeftOf(int column) {
        int level = last();
        while (level >= 0 && open.get(level).column() >= column) {
            level--;
        }
        return level;
    }

    private int predecessor(WrittenMarker marker, int from) {
        for (int i = last(); i >= from; i--) {
            if (open.get(i).kind() == BlockNode.Kind.SUB && marker.follows(open.get(i).marker())) {
                return i;
            }
        }
        return -1;
    }

    private int levelOfSubParagraph(WrittenMarker marker, int column) {
        int left = levelLeftOf(column);
        return left >= 0 || open.isEmpty() ? left : levelBySequence(marker);
    }

    /** "(b)" stands beside "(a)", and "(i)" beside "(h)" unless that announces a list; a new list begins one deeper. */
    private int levelBySequence(WrittenMarker marker) {
        boolean announced = endings.isColon(open.get(last())) && (marker.isFirst() || marker.isSupplied());
        int predecessor = predecessor(marker, 0);
        if (predecessor >= 0 && (marker.kind() == WrittenMarker.Kind.BULLET || !announced)) {
            return predecessor - 1;
        }
        if (announced) {
            return last();
        }
        for (int i = last(); i >= 0; i--) {
            if (open.get(i).kind() == BlockNode.Kind.SUB && marker.isOfListOf(open.get(i).marker())) {
                return i - 1;
            }
        }
        boolean beside = open.get(last()).kind() == BlockNode.Kind.SUB && !marker.isFirst();
        return beside ? last() - 1 : last();
    }

    private void add(BlockNode block, int level) {
        closeTo(level);
        int nesting = level;
        while (nesting >= 0 && open.get(nesting).depth() >= DEEPEST) {
            nesting--;
        }
        if (nesting < level) {
            int end = Math.max(block.markEnd(), block.start() + 1);
            problems.report(LexicalFault.NESTED_TOO_DEEPLY, block.start(), end);
            closeTo(nesting);
        }
        BlockNode parent = nesting < 0 ? container : open.get(nesting);
        if (openNote() < 0) {
            addNotes(parent);
        }
        parent.add(block);
        if (block.isParagraph()) {
            open.add(block);
        }
    }

    private void closeTo(int level) {
        while (last() > level) {
            BlockNode closed = open.remove(last());
            if (closed.kind() == BlockNode.Kind.NOTE) {
                notes.add(closed);
            }
        }
    }

    private void addNotes(BlockNode parent) {
        notes.forEach(parent::add);
        notes.clear();
    }
}
