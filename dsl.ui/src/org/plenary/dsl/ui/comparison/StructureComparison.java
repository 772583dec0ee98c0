package org.plenary.dsl.ui.comparison;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureDiffViewer;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.Composite;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.comparison.Passage.Place;
import org.plenary.dsl.ui.connection.ServerAnswer;
import org.plenary.dsl.ui.help.HelpContext;

/** What became of each passage: the server says it when the texts of both sides are there. */
final class StructureComparison extends StructureDiffViewer {

    private static final String COMMAND = "plenary.compare";
    private static final int LEVELS_OPEN = 3;

    private final LocalResourceManager images;

    StructureComparison(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
        images = new LocalResourceManager(JFaceResources.getResources(), getControl());
        HelpContext.COMPARISON.give(getControl());
        setStructureCreator(new ResolutionStructure());
        setAutoExpandLevel(LEVELS_OPEN);
        setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer viewer, Object one, Object other) {
                return Integer.compare(order(one), order(other));
            }
        });
    }

    private static int order(Object element) {
        return element instanceof DiffNode node && node.getId() instanceof PassageNode passage
                ? passage.passage().order()
                : 0;
    }

    /**
     * Runs in the background. As everywhere in Eclipse, what stands on the left of two texts is the newer one; a third
     * text, from which both come, is not looked at.
     */
    @Override
    protected void preDiffHook(IStructureComparator ancestor, IStructureComparator left, IStructureComparator right,
            IProgressMonitor monitor) {
        if (left instanceof StructureRootNode leftText && right instanceof StructureRootNode rightText) {
            boolean leftIsOld = getCompareConfiguration().isMirrored();
            StructureRootNode old = leftIsOld ? leftText : rightText;
            StructureRootNode now = leftIsOld ? rightText : leftText;
            List<Passage> passages = Passages.of(ServerAnswer
                    .within(PlenaryUi.get().connection().command(COMMAND, List.of(side(old), side(now))))
                    .orElse(null));
            grow(old, "old", passages, Passage::old);
            grow(now, "now", passages, Passage::now);
        }
    }

    private static JsonObject side(StructureRootNode text) {
        JsonObject side = new JsonObject();
        side.addProperty("uri", "compare:/" + text.getName());
        side.addProperty("text", text.getDocument().get());
        return side;
    }

    private void grow(DocumentRangeNode parent, String name, List<Passage> passages,
            Function<Passage, Optional<Place>> side) {
        for (Passage passage : passages) {
            Optional<Place> place = side.apply(passage).filter(found -> found.offset() >= 0
                    && found.offset() + found.length() <= parent.getDocument().getLength());
            if (place.isPresent()) {
                PassageNode node = new PassageNode(parent, passage, place.get(), name, images);
                parent.addChild(node);
                grow(node, name, passage.children(), side);
            }
        }
    }
}
