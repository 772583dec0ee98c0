package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LspCommandTest {

    @Test
    void answersAnEditorAndEndsWhenItSaysGoodbye() {
        Run run = Run.reading(message(1, "initialize", "{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}")
                + message(2, "shutdown", "null") + notification("exit"), "lsp");
        assertEquals(ExitCode.FINE, run.exit(), run.err());
        assertTrue(run.out().contains("\"renameProvider\""), run.out());
    }

    @Test
    void endsWhenTheEditorIsGone() {
        assertEquals(1, Run.reading("", "lsp").exit());
    }

    private static String message(int id, String method, String params) {
        return framed("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    private static String notification(String method) {
        return framed("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\"}");
    }

    private static String framed(String content) {
        return "Content-Length: " + content.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + content;
    }
}
