package org.plenary.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.plenary.dsl.formatting2.ProseFormatter;
import org.plenary.dsl.parser.ResolutionLexer;
import org.plenary.dsl.parser.SourceValues;
import org.plenary.dsl.parser.Utf8Encoding;
import org.plenary.dsl.scoping.ExportedLabels;
import org.plenary.dsl.scoping.LabelNameConverter;
import org.plenary.dsl.scoping.LabelNames;
import org.plenary.dsl.scoping.LabelScopeProvider;
import org.plenary.dsl.scoping.QuietLinking;

/** What the language does in its own way; the rest is Xtext's. */
public class ResolutionRuntimeModule extends AbstractResolutionRuntimeModule {

    @Override
    public Class<? extends Lexer> bindLexer() {
        return ResolutionLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ResolutionLexer.class);
    }

    /** A file is UTF-8, whatever the machine. */
    @Override
    public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
        return Utf8Encoding.class;
    }

    /** The default walks through the text once for each paragraph: 24 seconds for a hundred thousand. */
    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return IReferableElementsUnloader.NullUnloader.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return SourceValues.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return LabelNames.class;
    }

    /** A symbol is one name, dots and all. */
    public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
        return LabelNameConverter.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return LabelScopeProvider.class;
    }

    /** What other files can refer to. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedLabels.class;
    }

    /** A reference to nothing is reported with all other problems. */
    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return QuietLinking.class;
    }

    /** Puts the layout of a text in order. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return ProseFormatter.class;
    }

    /** One for each injector: in a registry of the whole machine, the validator that came first would check for all. */
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }
}
