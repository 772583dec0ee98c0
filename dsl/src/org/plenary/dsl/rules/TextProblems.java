package org.plenary.dsl.rules;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.plenary.dsl.parser.LexicalProblems;
import org.plenary.dsl.reader.Reading;
import org.plenary.dsl.reader.ResolutionReader;
import org.plenary.dsl.resolution.Resolution;
import org.plenary.dsl.source.Problem;

/**
 * All that is wrong with a text, with its cures: what the lexer found, what the reader found, and what the rules found.
 */
@Singleton
public class TextProblems {

    private final ResolutionReader reader;
    private final Rulesets rulesets;
    private final IResourceScopeCache cache;

    /**
     * @param cache
     *            keeps the problems until the text changes: an editor marks them, and asks for their cures later
     */
    @Inject
    public TextProblems(ResolutionReader reader, Rulesets rulesets, IResourceScopeCache cache) {
        this.reader = reader;
        this.rulesets = rulesets;
        this.cache = cache;
    }

    /** The problems in the order of the text. */
    public List<Problem> of(Resolution written) {
        return cache.get(TextProblems.class, written.eResource(), () -> find(written));
    }

    private List<Problem> find(Resolution written) {
        ICompositeNode node = NodeModelUtils.getNode(written);
        String source = node == null ? "" : node.getRootNode().getText();
        Reading reading = reader.read(written);
        Draft draft = new Draft(source, reading);
        Ruleset rules = rulesets.of(written.eResource().getURI(), draft.header());
        Findings findings = new Findings(rules, draft);
        RuleTable.families().forEach(family -> family.check(draft, findings));
        List<Problem> problems = new ArrayList<>(findings.problems());
        Stream.of(LexicalProblems.of(source), LabelProblems.of(written), UndefinedNames.of(written),
                reading.problems()).flatMap(List::stream)
                .map(rules::judge).flatMap(Optional::stream).forEach(problems::add);
        return inOrder(allowed(problems, draft, new Findings(rules, draft)));
    }

    private static List<Problem> allowed(List<Problem> problems, Draft draft, Findings findings) {
        List<Problem> left = new Allowances(draft, findings).leave(problems);
        return Stream.concat(left.stream(), findings.problems().stream()).toList();
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparingInt(problem -> problem.span().offset())).toList();
    }
}
