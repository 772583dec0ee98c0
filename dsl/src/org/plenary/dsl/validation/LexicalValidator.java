package org.plenary.dsl.validation;

import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.plenary.dsl.parser.LexicalProblems;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/** Reports what the lexer could not take as it was meant: a header that is never closed, characters that hide. */
public class LexicalValidator extends ProblemValidator {

    @Override
    protected List<Problem> problems(Resolution resolution) {
        ICompositeNode node = NodeModelUtils.getNode(resolution);
        return node == null ? List.of() : LexicalProblems.of(node.getRootNode().getText());
    }
}
