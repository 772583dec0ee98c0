package org.plenary.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.plenary.dsl.ide.commands.CommandRefusedException;
import org.plenary.dsl.ide.names.RenameRefusedException;

/** Tells the editor why something cannot be done, in a sentence that it shows. */
final class Refusal {

    private Refusal() {
    }

    /**
     * Something that may be refused.
     *
     * @param <T>
     *            its answer
     */
    interface Deed<T> {
        T run() throws RenameRefusedException, CommandRefusedException;
    }

    static <T> T told(Deed<T> deed) {
        try {
            return deed.run();
        } catch (RenameRefusedException | CommandRefusedException refused) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, refused.getMessage(), null));
        }
    }
}
