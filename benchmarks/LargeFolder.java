import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
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
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Opens a folder with many texts and one of them, and types in it now and then until the last text is checked.
 * Arguments: the folder, milliseconds between keystrokes (0: nobody types), then "--", then the server.
 */
public final class LargeFolder implements LanguageClient {

    private static final int PATIENCE_IN_MINUTES = 30;

    private final Set<String> checked = ConcurrentHashMap.newKeySet();
    private final LinkedBlockingQueue<Long> answers = new LinkedBlockingQueue<>();
    private final CompletableFuture<Long> last = new CompletableFuture<>();
    private final int texts;
    private final String open;
    private final Position caret;
    private final long begun = System.nanoTime();

    private LargeFolder(int texts, Path typed) throws IOException {
        this.texts = texts;
        this.open = typed.toUri().toString();
        this.caret = middle(Files.readString(typed));
    }

    /** Behind the first space after the middle. */
    private static Position middle(String text) {
        int offset = text.indexOf(' ', text.length() / 2) + 1;
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toRealPath();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".resolution")).sorted().toList();
        }
        Path typed = files.get(files.size() / 2);
        LargeFolder editor = new LargeFolder(files.size(), typed);
        List<String> command = List.of(arguments).subList(3, arguments.length);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        editor.work(process, folder, typed, Integer.parseInt(arguments[1]));
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroy();
    }

    private void work(Process process, Path folder, Path typed, int pause) throws Exception {
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        InitializeParams parameters = new InitializeParams();
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "texts")));
        server.initialize(parameters).get();
        server.initialized(new InitializedParams());
        System.out.printf("%d texts%n%8.1f s until the server has answered%n", texts, seconds());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(open, "resolution", 0, Files.readString(typed))));
        answers.take();
        System.out.printf("%8.1f s until the open text is checked%n", seconds());
        List<Double> diagnostics = new ArrayList<>();
        List<Double> completion = new ArrayList<>();
        for (int version = 1; pause > 0 && !last.isDone(); version++) {
            type(server, version, diagnostics, completion);
            // A drafter pauses to think; that is when the server goes on with the folder.
            TimeUnit.MILLISECONDS.sleep(pause);
        }
        last.get(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
        System.out.printf("%8.1f s until the last text is checked%n", (last.get() - begun) / 1e9);
        summary("diagnostics", diagnostics);
        summary("completion", completion);
        memory(process.pid());
        server.shutdown().get();
        server.exit();
    }

    private void type(LanguageServer server, int version, List<Double> diagnostics, List<Double> completion)
            throws Exception {
        var change = new TextDocumentContentChangeEvent(new Range(caret, caret), "x");
        answers.clear();
        long start = System.nanoTime();
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(open, version), List.of(change)));
        CompletableFuture<Double> offered = server.getTextDocumentService()
                .completion(new CompletionParams(new TextDocumentIdentifier(open),
                        new Position(caret.getLine(), caret.getCharacter() + 1)))
                .thenApply(answer -> (System.nanoTime() - start) / 1e6);
        diagnostics.add((answers.take() - start) / 1e6);
        completion.add(offered.get());
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void summary(String what, List<Double> times) {
        if (!times.isEmpty()) {
            Collections.sort(times);
            System.out.printf("%8.0f ms for %s in the median, %.0f in 95 of 100, %.0f at most; %d keystrokes%n",
                    times.get(times.size() / 2), what, times.get(times.size() * 95 / 100),
                    times.get(times.size() - 1), times.size());
        }
    }

    /** What the server needs: at most so far, and of its heap what is left when nothing is to be collected. */
    private static void memory(long pid) throws IOException {
        run("jcmd", String.valueOf(pid), "GC.run");
        String heap = run("jcmd", String.valueOf(pid), "GC.heap_info");
        heap.lines().filter(line -> line.contains("used")).findFirst()
                .ifPresent(line -> System.out.printf("         heap after collection: %s%n", line.strip()));
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                    .forEach(line -> System.out.printf("         memory at most: %s%n",
                            line.substring(line.indexOf(':') + 1).strip()));
        }
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        if (diagnostics.getUri().equals(open)) {
            answers.add(System.nanoTime());
        }
        checked.add(URI.create(diagnostics.getUri()).getPath());
        if (checked.size() == texts) {
            last.complete(System.nanoTime());
        }
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
