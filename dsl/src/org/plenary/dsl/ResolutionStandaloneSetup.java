package org.plenary.dsl;

/** Makes the language known outside Eclipse. */
public class ResolutionStandaloneSetup extends ResolutionStandaloneSetupGenerated {

    /** Registers the language for {@code *.resolution} files. */
    public static void doSetup() {
        new ResolutionStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
