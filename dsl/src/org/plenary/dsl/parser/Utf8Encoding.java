package org.plenary.dsl.parser;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Every file is UTF-8. */
public final class Utf8Encoding extends IEncodingProvider.Runtime {

    @Override
    public String getEncoding(URI uri) {
        return StandardCharsets.UTF_8.name();
    }
}
