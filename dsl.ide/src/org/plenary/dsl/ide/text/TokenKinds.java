package org.plenary.dsl.ide.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.plenary.dsl.parser.TokenKind;

/** Tells what a mark of the text is: the name of its rule in the grammar is the name that the lexer gave it. */
public final class TokenKinds {

    private TokenKinds() {
    }

    /** The kind of a mark; null for what the grammar has no rule for. */
    public static TokenKind of(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement() instanceof CrossReference reference ? reference.getTerminal()
                : leaf.getGrammarElement();
        AbstractRule rule = element instanceof RuleCall call ? call.getRule()
                : element instanceof AbstractRule itself ? itself : null;
        return rule == null || rule.getName().equals("ANY_OTHER") ? null : TokenKind.valueOf(rule.getName());
    }
}
