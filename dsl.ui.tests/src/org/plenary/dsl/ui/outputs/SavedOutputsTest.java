package org.plenary.dsl.ui.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

class SavedOutputsTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        SavedOutputs outputs = new SavedOutputs(Formats.all(), "output", "ministry.dotx");
        assertEquals(names(outputs), names(SavedOutputs.read(outputs.arguments())));
        assertEquals("output", SavedOutputs.read(outputs.arguments()).folder());
        assertEquals("ministry.dotx", SavedOutputs.read(outputs.arguments()).template());
    }

    @Test
    void formatsOfALaterVersionAreLeftOut() {
        assertEquals(List.of("docx"), names(SavedOutputs.read(Map.of("formats", "docx, hologram,", "folder", ""))));
        assertEquals(List.of(), names(SavedOutputs.read(Map.of())));
    }

    private static List<String> names(SavedOutputs outputs) {
        return outputs.formats().stream().map(Format::name).toList();
    }
}
