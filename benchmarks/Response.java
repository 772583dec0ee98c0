import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures how long an editor waits: types in the middle of a text, through the protocol, and asks for completion and
 * the outline after each keystroke. Arguments: how many keystrokes, then the texts, then "--", then the server.
 */
public final class Response implements LanguageClient {

    private static final int WARM_UP = 60;

    private final LinkedBlockingQueue<String> published = new LinkedBlockingQueue<>();

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        int end = all.indexOf("--");
        System.out.printf("%-34s %9s %17s %17s %17s%n", "milliseconds: median, 95th percentile", "opened",
                "diagnostics", "completion", "outline");
        for (String text : all.subList(1, end)) {
            measure(Path.of(text), Integer.parseInt(all.get(0)), all.subList(end + 1, all.size()));
        }
    }

    private static void measure(Path file, int keystrokes, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            Response editor = new Response();
            var launcher = LSPLauncher.createClientLauncher(editor, process.getInputStream(),
                    process.getOutputStream());
            launcher.startListening();
            LanguageServer server = launcher.getRemoteProxy();
            server.initialize(new InitializeParams()).get();
            server.initialized(new InitializedParams());
            editor.type(server, file, keystrokes);
            server.shutdown().get();
            server.exit();
            process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private void type(LanguageServer server, Path file, int keystrokes) throws Exception {
        String text = Files.readString(file);
        String uri = "untitled:" + file.getFileName();
        long opening = System.nanoTime();
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "resolution", 0, text)));
        await(uri);
        double opened = milliseconds(opening);
        Position caret = middle(text);
        List<Double> diagnostics = new ArrayList<>();
        List<Double> completion = new ArrayList<>();
        List<Double> outline = new ArrayList<>();
        for (int i = 0; i < WARM_UP + keystrokes; i++) {
            long start = System.nanoTime();
            change(server, uri, i + 1, caret);
            caret = new Position(caret.getLine(), caret.getCharacter() + 1);
            var identifier = new TextDocumentIdentifier(uri);
            var completed = new CompletionParams(identifier, caret);
            CompletableFuture<Double> offered = timed(start,
                    () -> server.getTextDocumentService().completion(completed));
            CompletableFuture<Double> outlined = timed(start,
                    () -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(identifier)));
            await(uri);
            diagnostics.add(milliseconds(start));
            completion.add(offered.get(1, TimeUnit.MINUTES));
            outline.add(outlined.get(1, TimeUnit.MINUTES));
        }
        System.out.printf("%-34s %9.0f %17s %17s %17s   one keystroke is %.2f of opening%n", file.getFileName(),
                opened, summary(diagnostics), summary(completion), summary(outline),
                percentile(measured(diagnostics), 50) / opened);
    }

    /** When the answer came. A question that the server drops, as when a dictionary has come, is asked again. */
    private static <T> CompletableFuture<Double> timed(long start, Supplier<CompletableFuture<T>> question) {
        return question.get().thenApply(answer -> milliseconds(start))
                .exceptionallyCompose(dropped -> timed(start, question));
    }

    private static void change(LanguageServer server, String uri, int version, Position caret) {
        var change = new TextDocumentContentChangeEvent(new Range(caret, caret), "x");
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
    }

    /** Behind the first space after the middle. */
    private static Position middle(String text) {
        int offset = text.indexOf(' ', text.length() / 2) + 1;
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    private void await(String uri) throws InterruptedException, IOException {
        while (!published.take().equals(uri)) {
            continue;
        }
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static String summary(List<Double> times) {
        List<Double> measured = measured(times);
        return String.format("%.0f, %.0f", percentile(measured, 50), percentile(measured, 95));
    }

    /** What is typed at first, the Java machine is still learning. */
    private static List<Double> measured(List<Double> times) {
        List<Double> measured = new ArrayList<>(times.subList(WARM_UP, times.size()));
        Collections.sort(measured);
        return measured;
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics.getUri());
    }

    @Override
    public void telemetryEvent(Object object) {
        // The server sends none.
    }

    @Override
    public void showMessage(MessageParams message) {
        // Nobody looks.
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // Nobody looks.
    }
}
