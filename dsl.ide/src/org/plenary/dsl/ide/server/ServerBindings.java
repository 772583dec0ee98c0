package org.plenary.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.ide.ResolutionIdeSetup;
import org.plenary.dsl.ide.folder.EditorFolders;
import org.plenary.dsl.ide.folder.OpenBuffers;
import org.plenary.dsl.ide.text.ClientUris;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.rules.Rulesets;
import org.plenary.dsl.rules.TextProblems;
import org.plenary.dsl.rules.settings.SettingsFiles;
import org.plenary.dsl.spelling.Dictionaries;
import org.plenary.dsl.spelling.OwnWordFiles;
import org.plenary.dsl.spelling.Spellings;
import org.plenary.dsl.wording.DrafterLanguage;

/** What differs from Xtext's own server. Its way of finding languages, by services, does not work under OSGi. */
final class ServerBindings extends AbstractModule {

    private final ClientDeparture departure;

    ServerBindings(ClientDeparture departure) {
        this.departure = departure;
    }

    @Override
    protected void configure() {
        bind(LanguageServerImpl.class).to(ResolutionLanguageServer.class);
        Injector language = new ResolutionIdeSetup().createInjectorAndDoEMFRegistration();
        bind(IResourceServiceProvider.Registry.class).toInstance(languages(language));
        share(language, ResolutionReader.class, TextProblems.class, SettingsFiles.class, IResourceScopeCache.class,
                Rulesets.class, Spellings.class, Dictionaries.class, OwnWordFiles.class,
                DrafterLanguage.class);
        // Several questions may find at once that a text is not loaded: it must not be loaded twice.
        bind(XtextResourceSet.class).toProvider(language.getProvider(SynchronizedXtextResourceSet.class));
        bind(UriExtensions.class).to(ClientUris.class);
        bind(IMultiRootWorkspaceConfigFactory.class).to(OpenWorkspaceFactory.class);
        bind(WorkspaceManager.class).to(PlenaryWorkspace.class);
        bind(OpenBuffers.class).to(PlenaryWorkspace.class);
        bind(EditorFolders.class).to(PlenaryWorkspace.class);
        bind(BuildManager.class).to(QuietBuilds.class);
        bind(ProjectManager.class).to(ChangingProject.class);
        bind(IRequestManager.class).to(PatientRequests.class);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(departure);
    }

    /** What the features need of the language, which has bindings of its own. */
    private void share(Injector language, Class<?>... services) {
        for (Class<?> service : services) {
            bindSame(language, service);
        }
    }

    private <T> void bindSame(Injector language, Class<T> service) {
        bind(service).toInstance(language.getInstance(service));
    }

    private static IResourceServiceProvider.Registry languages(Injector language) {
        IResourceServiceProvider services = language.getInstance(IResourceServiceProvider.class);
        var registry = new ResourceServiceProviderRegistryImpl();
        for (String extension : language.getInstance(FileExtensionProvider.class).getFileExtensions()) {
            registry.getExtensionToFactoryMap().put(extension, services);
        }
        return registry;
    }
}
