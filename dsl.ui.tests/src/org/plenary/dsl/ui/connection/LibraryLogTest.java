package org.plenary.dsl.ui.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.log4j.Logger;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.ui.PlenaryUi;

/** Nothing that a library of the server logs is printed on the screen from which the workbench was started. */
class LibraryLogTest {

    private static final String NAME = "org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser";

    @Test
    void whatLibrariesSayStandsInTheLogOfTheWorkbench() {
        PlenaryUi.get();
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(describe(status));
        Platform.addLogListener(listener);
        String printed = printed(() -> {
            Logger.getLogger(NAME).debug("of no use to support");
            Logger.getLogger(NAME).error("broken", new IllegalStateException("really"));
        });
        Platform.removeLogListener(listener);
        assertEquals("", printed);
        assertEquals(List.of(IStatus.ERROR + " broken really"), logged);
    }

    @Test
    void nothingIsPrintedWhenTheyBegin() {
        PlenaryUi.get();
        assertEquals("", printed(() -> assertTrue(LogManager.getFactory() instanceof SimpleLoggerContextFactory)));
    }

    private static String describe(IStatus status) {
        return status.getSeverity() + " " + status.getMessage() + " " + status.getException().getMessage();
    }

    private static String printed(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
