package org.plenary.dsl.ui.comparison;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.plenary.dsl.ui.Icons;

/** A passage in one of the two texts. Nodes of both sides that are the same passage are equal. */
final class PassageNode extends DocumentRangeNode implements ITypedElement {

    private static final int TYPE = 1;

    private final Passage passage;
    private final String state;
    private final ResourceManager images;

    /**
     * @param parent
     *            what it stands under
     * @param passage
     *            what the server says of it
     * @param place
     *            where it stands in this text
     * @param side
     *            a name for this text
     * @param images
     *            keeps its picture
     */
    PassageNode(DocumentRangeNode parent, Passage passage, Passage.Place place, String side, ResourceManager images) {
        super(parent, TYPE, Integer.toString(passage.order()), parent.getDocument(), place.offset(), place.length());
        this.passage = passage;
        this.state = passage.differs() ? side : "";
        this.images = images;
    }

    Passage passage() {
        return passage;
    }

    /** The same on both sides where the passage does not differ, whatever its number and however its lines break. */
    String state() {
        return state;
    }

    @Override
    public String getName() {
        return passage.label();
    }

    @Override
    public Image getImage() {
        return images.create(Icons.named(passage.icon()));
    }

    /** It is shown as a text of a resolution is, but has no structure that is shown once more. */
    @Override
    public String getType() {
        return "resolution-passage";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassageNode node && node.passage.order() == passage.order();
    }

    @Override
    public int hashCode() {
        return passage.order();
    }
}
