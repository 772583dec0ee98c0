package org.plenary.dsl.cli;

import java.util.Iterator;
import org.plenary.dsl.writer.Format;
import org.plenary.dsl.writer.Formats;

/** The names of all formats, for the help and for messages. */
final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Formats.all().stream().map(Format::name).iterator();
    }
}
