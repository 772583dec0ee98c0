package org.plenary.dsl.cli;

import java.util.function.Supplier;

/**
 * What is made at its first use, once for all threads: {@code --help} shall not wait for the parser.
 *
 * @param <T>
 *            what is made
 */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
