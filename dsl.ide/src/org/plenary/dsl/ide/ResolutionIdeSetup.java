package org.plenary.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.plenary.dsl.ResolutionRuntimeModule;
import org.plenary.dsl.ResolutionStandaloneSetup;

/** The language with what an editor needs on top of it. */
public class ResolutionIdeSetup extends ResolutionStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new ResolutionRuntimeModule(), new ResolutionIdeModule()));
    }
}
