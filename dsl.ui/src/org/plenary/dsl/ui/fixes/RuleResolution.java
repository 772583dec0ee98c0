package org.plenary.dsl.ui.fixes;

import java.util.function.Consumer;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.plenary.dsl.ui.Icons;
import org.plenary.dsl.ui.Words;

/** Something that the workbench itself can do about a broken rule: show its page, or where it is set. */
final class RuleResolution implements IMarkerResolution2 {

    private final String key;
    private final String icon;
    private final Consumer<IMarker> deed;

    /**
     * @param key
     *            of the words that say what it does
     */
    RuleResolution(String key, String icon, Consumer<IMarker> deed) {
        this.key = key;
        this.icon = icon;
        this.deed = deed;
    }

    @Override
    public String getLabel() {
        return Words.of(key);
    }

    @Override
    public String getDescription() {
        return Words.of(key + ".description");
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().create(Icons.named(icon));
    }

    @Override
    public void run(IMarker marker) {
        deed.accept(marker);
    }
}
