package org.plenary.dsl.validation;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;
import org.plenary.dsl.parser.LexicalProblems;
import org.plenary.dsl.resolution.Resolution;

/** Reports what the lexer could not take as it was meant: a header that is never closed, characters that hide. */
public class LexicalValidator extends ProblemValidator {

    /** Reports what the lexer found. */
    @Check(CheckType.FAST)
    public void checkMarks(Resolution resolution) {
        ICompositeNode node = NodeModelUtils.getNode(resolution);
        if (node != null) {
            report(LexicalProblems.of(node.getRootNode().getText()), resolution);
        }
    }
}
