package org.plenary.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Key;
import com.google.inject.name.Names;
import org.eclipse.xtext.Constants;
import org.junit.jupiter.api.Test;

/** The language can be set up without Eclipse, and it is the one that `*.resolution` files open with. */
class LanguageStartsTest {

    @Test
    void fileExtensionIsResolution() {
        var injector = new ResolutionStandaloneSetup().createInjectorAndDoEMFRegistration();
        assertEquals("resolution", injector.getInstance(Key.get(String.class, Names.named(Constants.FILE_EXTENSIONS))));
    }
}
