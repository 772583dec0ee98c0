package org.plenary.dsl.ui.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/** A box for each format that texts can be printed in. */
public final class FormatBoxes {

    private final Map<Format, Button> boxes = new LinkedHashMap<>();

    /**
     * @param ticked
     *            the formats that are chosen at first
     */
    public FormatBoxes(Fields fields, List<Format> ticked) {
        for (Format format : Formats.all()) {
            boolean chosen = ticked.stream().anyMatch(other -> other.name().equals(format.name()));
            boxes.put(format, fields.box("format." + format.name(), chosen));
        }
    }

    /** Those that are ticked, in the order of the table of formats. */
    public List<Format> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .toList();
    }
}
