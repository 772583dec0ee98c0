package org.plenary.dsl.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.plenary.dsl.ui.editor.TextPositions;

/**
 * One line of the outline. Two are the same if they stand at the same place of the tree, so that what a drafter has
 * opened and chosen stays so while the words change.
 */
public final class OutlineNode {

    private final String path;
    private final OutlineNode parent;
    private DocumentSymbol symbol;
    private IRegion whole;
    private IRegion name;
    private final List<OutlineNode> children = new ArrayList<>();

    private OutlineNode(String path, OutlineNode parent, DocumentSymbol symbol, TextPositions positions) {
        this.path = path;
        this.parent = parent;
        this.symbol = symbol;
        this.whole = positions.region(symbol.getRange());
        this.name = positions.region(symbol.getSelectionRange());
        List<DocumentSymbol> below = symbol.getChildren() == null ? List.of() : symbol.getChildren();
        for (DocumentSymbol child : below) {
            children.add(new OutlineNode(path + "/" + children.size(), this, child, positions));
        }
    }

    /** The tree of a text, from what the server says. */
    static List<OutlineNode> read(List<DocumentSymbol> symbols, TextPositions positions) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            nodes.add(new OutlineNode(Integer.toString(nodes.size()), null, symbol, positions));
        }
        return nodes;
    }

    /** The innermost of these and what is below them that holds the place. */
    static Optional<OutlineNode> at(List<OutlineNode> nodes, int offset) {
        return nodes.stream().filter(node -> node.holds(offset)).findFirst()
                .map(node -> at(node.children, offset).orElse(node));
    }

    private boolean holds(int offset) {
        return whole.getOffset() <= offset && offset <= whole.getOffset() + whole.getLength();
    }

    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    /** The printed number and the first words. */
    public String label() {
        return symbol.getName();
    }

    /** Such as the number of words; empty where the server says nothing. */
    String detail() {
        return symbol.getDetail() == null ? "" : symbol.getDetail();
    }

    SymbolKind kind() {
        return symbol.getKind();
    }

    /** All that belongs to it. */
    public IRegion whole() {
        return whole;
    }

    /** What is shown when it is chosen. */
    public IRegion name() {
        return name;
    }

    /** Whether two trees have the same branches, whatever is written on them. */
    static boolean sameShape(List<OutlineNode> some, List<OutlineNode> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = sameShape(some.get(i).children, others.get(i).children);
        }
        return same;
    }

    /** Takes over a later state, for what is below too, and tells of each that looks different now. */
    void take(OutlineNode later, Consumer<OutlineNode> changed) {
        boolean same = label().equals(later.label()) && detail().equals(later.detail()) && kind() == later.kind();
        symbol = later.symbol;
        whole = later.whole;
        name = later.name;
        for (int i = 0; i < children.size(); i++) {
            children.get(i).take(later.children.get(i), changed);
        }
        if (!same) {
            changed.accept(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
