package org.plenary.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.plenary.dsl.ide.ResolutionIdeSetup;

/** What differs from Xtext's own server. Its way of finding languages, by services, does not work under OSGi. */
final class ServerBindings extends AbstractModule {

    private final ClientDeparture departure;

    ServerBindings(ClientDeparture departure) {
        this.departure = departure;
    }

    @Override
    protected void configure() {
        bind(LanguageServerImpl.class).to(ResolutionLanguageServer.class);
        bind(IResourceServiceProvider.Registry.class).toInstance(languages());
        bind(IMultiRootWorkspaceConfigFactory.class).to(OpenWorkspaceFactory.class);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(departure);
    }

    private static IResourceServiceProvider.Registry languages() {
        Injector language = new ResolutionIdeSetup().createInjectorAndDoEMFRegistration();
        IResourceServiceProvider services = language.getInstance(IResourceServiceProvider.class);
        var registry = new ResourceServiceProviderRegistryImpl();
        for (String extension : language.getInstance(FileExtensionProvider.class).getFileExtensions()) {
            registry.getExtensionToFactoryMap().put(extension, services);
        }
        return registry;
    }
}
