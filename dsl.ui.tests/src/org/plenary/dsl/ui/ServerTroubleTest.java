package org.plenary.dsl.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.dsl.ui.connection.ServerConnection;
import org.plenary.dsl.ui.connection.Trouble;

/** A server that fails or hangs is replaced, and the drafter is told once. */
@Timeout(60)
class ServerTroubleTest {

    private final AtomicInteger started = new AtomicInteger();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private ServerConnection connection;

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void serverThatKeepsFailingIsReplacedAndThenGivenUp() {
        connect(() -> CompletableFuture.failedFuture(new IllegalStateException("broken")));
        for (int i = 0; i < 5; i++) {
            assertThrows(ExecutionException.class, this::ask);
        }
        assertTrue(Workbench.becomes(() -> told.size() == 1));
        for (int i = 0; i < 20; i++) {
            assertThrows(ExecutionException.class, this::ask);
        }
        assertTrue(Workbench.becomes(() -> told.size() == 2), told::toString);
        assertEquals(4, started.get(), "Three successors are tried and no more.");
        assertTrue(told.get(0).contains("started again") && told.get(1).contains("stays off"), told::toString);
    }

    @Test
    void serverThatDoesNotAnswerIsReplaced() throws Exception {
        connect(() -> started.get() == 1 ? new CompletableFuture<>() : CompletableFuture.completedFuture("well"));
        connection.ask(server -> server.shutdown());
        assertTrue(Workbench.becomes(() -> told.size() == 1));
        assertEquals("well", ask());
        assertEquals(2, started.get());
    }

    @Test
    void singleFailureIsForgiven() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        connect(() -> asked.incrementAndGet() % 2 == 1 ? CompletableFuture.failedFuture(new IllegalStateException())
                : CompletableFuture.completedFuture("well"));
        for (int i = 0; i < 10; i++) {
            assertThrows(ExecutionException.class, this::ask);
            assertEquals("well", ask());
        }
        assertEquals(1, started.get());
        assertTrue(told.isEmpty(), told::toString);
    }

    @Test
    void workbenchClosesWhileTheServerIsAtWork() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        connect(() -> CompletableFuture.supplyAsync(() -> {
            working.countDown();
            return await(closed);
        }));
        CompletableFuture<Object> question = connection.ask(server -> server.shutdown());
        assertTrue(working.await(20, TimeUnit.SECONDS));
        connection.close();
        CompletableFuture<Object> later = connection.ask(server -> server.shutdown());
        assertThrows(ExecutionException.class, () -> later.get(20, TimeUnit.SECONDS));
        closed.countDown();
        assertEquals("well", question.get(20, TimeUnit.SECONDS));
        assertTrue(told.isEmpty(), told::toString);
    }

    private static Object await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
            return "well";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Object ask() throws Exception {
        return connection.ask(server -> server.shutdown()).get(20, TimeUnit.SECONDS);
    }

    /** Any question of these tests is the one that takes no arguments. */
    private void connect(Supplier<CompletableFuture<Object>> answers) {
        Trouble trouble = new Trouble() {
            @Override
            protected void show(String sentence) {
                told.add(sentence);
            }
        };
        connection = new ServerConnection(() -> server(answers), null, trouble, 1);
    }

    private LanguageServer server(Supplier<CompletableFuture<Object>> answers) {
        started.incrementAndGet();
        Class<?>[] types = {LanguageServer.class};
        return (LanguageServer) Proxy.newProxyInstance(getClass().getClassLoader(), types,
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "initialize" -> CompletableFuture
                            .completedFuture(new InitializeResult(new ServerCapabilities()));
                    case "shutdown" -> answers.get();
                    default -> null;
                });
    }
}
