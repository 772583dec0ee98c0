package org.plenary.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.plenary.dsl.files.OutputFiles;

class LspCommandTest {

    private static final String INITIALIZE = "\"id\":1,\"method\":\"initialize\","
            + "\"params\":{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}";

    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();

    @Test
    void answersAnEditorAndEndsWhenItSaysGoodbye() throws Exception {
        PipedOutputStream editor = new PipedOutputStream();
        Console console = Console.of(new PipedInputStream(editor), answers, OutputStream.nullOutputStream(), false);
        CompletableFuture<Integer> exit = CompletableFuture
                .supplyAsync(() -> new Program(console, new OutputFiles()).run("lsp"));
        send(editor, INITIALIZE);
        await("\"renameProvider\"");
        send(editor, "\"id\":2,\"method\":\"shutdown\"");
        await("\"id\":2");
        send(editor, "\"method\":\"exit\"");
        assertEquals(ExitCode.FINE, assertTimeoutPreemptively(Duration.ofSeconds(60), () -> exit.get()));
    }

    @Test
    void endsWhenTheEditorIsGone() {
        assertEquals(1, Run.reading("", "lsp").exit());
    }

    private void await(String answer) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            while (!answers.toString(StandardCharsets.UTF_8).contains(answer)) {
                Thread.sleep(20);
            }
        });
    }

    private static void send(OutputStream editor, String members) throws IOException {
        byte[] content = ("{\"jsonrpc\":\"2.0\"," + members + "}").getBytes(StandardCharsets.UTF_8);
        editor.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        editor.write(content);
        editor.flush();
    }
}
