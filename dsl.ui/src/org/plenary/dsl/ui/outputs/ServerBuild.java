package org.plenary.dsl.ui.outputs;

import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.plenary.dsl.ui.PlenaryUi;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.writer.Format;

/** One output of one text, which the server makes: of what stands in an open editor, and else of the file. */
final class ServerBuild {

    private static final String COMMAND = "plenary.build";
    private static final long PATIENCE_IN_SECONDS = 60;

    private final IFile text;
    private final Format format;
    private final Optional<Path> template;

    ServerBuild(IFile text, Format format, Optional<Path> template) {
        this.text = text;
        this.format = format;
        this.template = template;
    }

    /** Waits until it is written. */
    void writeTo(Path target) throws OutputRefusedException {
        List<Object> arguments = List.of(new JsonPrimitive(Locations.uri(text)), new JsonPrimitive(format.name()),
                new JsonPrimitive(target.toUri().toString()),
                new JsonPrimitive(template.map(file -> file.toUri().toString()).orElse("")));
        try {
            PlenaryUi.get().connection().command(COMMAND, arguments).get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException failure) {
            throw new OutputRefusedException(sentence(failure.getCause()));
        } catch (CancellationException | TimeoutException unanswered) {
            throw new OutputRefusedException(Words.of("export.unanswered"));
        }
    }

    /** What the server says is meant to be read; anything else is for the log. */
    private static String sentence(Throwable cause) {
        if (cause instanceof ResponseErrorException refusal) {
            return refusal.getResponseError().getMessage();
        }
        PlugIn.log("An output could not be made.", cause);
        return Words.of("export.unanswered");
    }
}
