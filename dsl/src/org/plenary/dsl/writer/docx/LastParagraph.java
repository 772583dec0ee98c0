package org.plenary.dsl.writer.docx;

import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.document.Document;
import org.plenary.dsl.document.DocumentWalk;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.document.Paragraph;
import org.plenary.dsl.document.Table;

/** Finds the paragraph over the rule that ends a document: the two stand on one page. */
final class LastParagraph extends DocumentWalk {

    private Optional<Block> last = Optional.empty();

    private LastParagraph() {
    }

    /** The paragraph; empty where the document ends with something else, as with its closing lines. */
    static Optional<Block> of(Document document) {
        LastParagraph walk = new LastParagraph();
        walk.blocks(document.body());
        walk.dropIfClosed(document.closing());
        walk.blocks(document.annexes());
        return walk.last;
    }

    private void dropIfClosed(List<String> closing) {
        if (!closing.isEmpty()) {
            last = Optional.empty();
        }
    }

    @Override
    protected Void labelled(Block block, String label, Runnable content) {
        if (block instanceof Paragraph) {
            last = Optional.of(block);
        }
        return super.labelled(block, label, content);
    }

    @Override
    public Void division(Division division) {
        super.division(division);
        dropIfClosed(division.closing());
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        last = Optional.empty();
        return null;
    }

    @Override
    public Void table(Table table) {
        last = Optional.empty();
        return null;
    }
}
