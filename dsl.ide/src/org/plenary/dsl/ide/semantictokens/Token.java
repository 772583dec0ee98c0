package org.plenary.dsl.ide.semantictokens;

import org.plenary.dsl.source.Span;

/**
 * A piece of a text that is coloured.
 *
 * @param span
 *            where it stands
 * @param type
 *            what it is
 * @param modifiers
 *            bits, see {@link TokenModifier}
 */
record Token(Span span, TokenType type, int modifiers) {

    static Token plain(Span span, TokenType type) {
        return new Token(span, type, 0);
    }
}
