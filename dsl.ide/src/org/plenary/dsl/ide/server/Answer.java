package org.plenary.dsl.ide.server;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.plenary.dsl.ide.commands.CommandRefusedException;
import org.plenary.dsl.ide.names.RenameRefusedException;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/**
 * An answer, or the sentence that says why there is none. A refusal is no failure of the server, so it is not thrown
 * before the request is over: a thrown one would be logged as an error.
 *
 * @param value
 *            null where it was refused
 * @param refusal
 *            null where it was not
 * @param <T>
 *            what is answered
 */
record Answer<T>(T value, Sentence refusal) {

    /**
     * Something that may be refused.
     *
     * @param <T>
     *            what is answered
     */
    interface Deed<T> {

        /** Does it. */
        T run() throws RenameRefusedException, CommandRefusedException;
    }

    /** The answer of a deed. */
    static <T> Answer<T> of(Deed<T> deed) {
        try {
            return new Answer<>(deed.run(), null);
        } catch (RenameRefusedException | CommandRefusedException refused) {
            return new Answer<>(null, refused.sentence());
        }
    }

    /** The answer, for an editor; a refusal becomes an error that it shows, in the language of the drafter. */
    T told(DrafterLanguage language) {
        if (refusal != null) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.RequestFailed, language.say(refusal), null));
        }
        return value;
    }
}
