package org.plenary.dsl.ide;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.plenary.dsl.ide.contentassist.antlr.CompletionLexer;

/** What editing the language does in its own way; the rest is Xtext's. */
public class ResolutionIdeModule extends AbstractResolutionIdeModule {

    @Override
    public void configureContentAssistLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(CompletionLexer.class);
    }
}
