package org.plenary.dsl.ui;

import java.io.File;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Keeps pictures of what a drafter would see, for people to look at. */
final class Screen {

    private static final File FOLDER = new File("target/screenshots");

    private Screen() {
    }

    /** Keeps a picture of the whole screen under this name. */
    static void keep(String name) {
        Display display = Display.getCurrent();
        Workbench.rest(300);
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        FOLDER.mkdirs();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        loader.save(new File(FOLDER, name + ".png").getPath(), SWT.IMAGE_PNG);
    }
}
