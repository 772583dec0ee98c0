package org.plenary.dsl.rules.citations;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.Heading;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.registry.Registries;
import org.plenary.dsl.registry.Registry;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Rule;
import org.plenary.dsl.rules.RuleFamily;
import org.plenary.dsl.rules.Statement;

/**
 * The documents that a text cites: their symbols, their numbers against session, organ and date, and what a registry
 * says of them. Only whole symbols are looked at: A75/17 is a document of the World Health Assembly, and no resolution.
 */
public final class CitationFamily implements RuleFamily {

    private final LanguageKnowledge.Store languages = new LanguageKnowledge.Store();
    private final CouncilNumbers councilNumbers = CouncilNumbers.read();
    private final Registries registries = new Registries();

    @Override
    public List<Rule> rules() {
        return CitationRule.all();
    }

    @Override
    public void check(Draft draft, Findings findings) {
        LanguageKnowledge knowledge = languages.of(draft.language());
        Organ own = draft.organ().orElse(Organ.GENERAL_ASSEMBLY);
        CitationReading reading = new CitationReading(draft.language(), knowledge.recognizer().speakingFor(own),
                knowledge.dates());
        SymbolForms symbols = new SymbolForms(findings, councilNumbers);
        CitedNumbers numbers = new CitedNumbers(draft, findings, councilNumbers, knowledge.organs());
        RegistryChecks registered = new RegistryChecks(findings, registry(findings), draft.language(),
                knowledge.dates());
        for (Passage passage : draft.passages()) {
            for (Block block : texts(passage)) {
                PlacedText text = draft.text(block);
                List<CitedNumber> cited = reading.read(text.words());
                symbols.look(text);
                numbers.look(text, cited, passage.kind() == Kind.QUOTATION);
                registered.look(text, cited);
            }
        }
    }

    private Registry registry(Findings findings) {
        return findings.rules().registry().map(registries::of).orElse(Registry.EMPTY);
    }

    private static List<Block> texts(Passage passage) {
        List<Block> texts = new ArrayList<>(passage.blocks().stream().filter(Heading.class::isInstance).toList());
        passage.statements().stream().map(Statement::paragraph).forEach(texts::add);
        return texts;
    }
}
