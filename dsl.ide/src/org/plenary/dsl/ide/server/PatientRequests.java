package org.plenary.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.eclipse.xtext.ide.server.concurrent.AbstractRequest;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.ide.server.concurrent.WriteRequest;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Requests in their order, as Xtext has them: a change of a text waits for nobody and cancels what was asked before it.
 * In addition there is work that waits for everybody and cancels nothing.
 */
@Singleton
final class PatientRequests extends RequestManager {

    private final Set<CompletableFuture<?>> pending = ConcurrentHashMap.newKeySet();

    @Inject
    PatientRequests(ExecutorService parallel, OperationCanceledManager cancellation) {
        super(parallel, cancellation);
    }

    @Override
    protected void addRequest(AbstractRequest<?> request) {
        super.addRequest(request);
        CompletableFuture<?> answer = request.get();
        pending.add(answer);
        answer.whenComplete((value, failure) -> pending.remove(answer));
    }

    /** Work on the texts that is done once everything asked so far is answered; a change of a text cancels it. */
    synchronized CompletableFuture<Void> runIdly(Consumer<CancelIndicator> work) {
        CompletableFuture<Void> before = CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new));
        return submit(new WriteRequest<Void, Void>(this, () -> null, (cancel, nothing) -> {
            work.accept(cancel);
            return null;
        }, before));
    }
}
