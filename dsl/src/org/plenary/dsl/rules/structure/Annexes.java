package org.plenary.dsl.rules.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.dsl.document.Division;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.reader.PlacedText;
import org.plenary.dsl.rules.Draft;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.rules.Passage;
import org.plenary.dsl.rules.Passage.Kind;
import org.plenary.dsl.rules.Statement;
import org.plenary.dsl.wording.Sentence;

/** An annex is announced in the text ("annexed to the present resolution"), and what is announced is there. */
final class Annexes {

    private static final String NUMERALS = "(?:[IVX]+,? (?:(?:and|et|y|и) )?)*";
    private static final Map<Language, Pattern> MENTIONED = new EnumMap<>(Map.of(
            Language.ENGLISH, Pattern.compile("(?i)\\bannex"), Language.FRENCH, Pattern.compile("(?i)\\bannex"),
            Language.SPANISH, Pattern.compile("(?i)\\banex|adjunt"), Language.RUSSIAN,
            Pattern.compile("(?iu)приложени|прилага|прилож"), Language.ARABIC, Pattern.compile("مرفق|أرفق|ترفق|يرفق"),
            Language.CHINESE, Pattern.compile("附件|附于|所附|附后|载于本")));
    private static final Map<Language, Pattern> ANNOUNCED = new EnumMap<>(Map.of(
            Language.ENGLISH, Pattern.compile("\\b(?:annexed|annex(?:es)? " + NUMERALS + "(?:to|of)|attached) (?:to )?"
                    + "(?:the present|this) (?:resolution|decision)"),
            Language.FRENCH, Pattern.compile("\\b(?:annexée?s? à|annexes? " + NUMERALS + "(?:à|de)) la présente "
                    + "(?:résolution|décision)"),
            Language.SPANISH, Pattern.compile("\\b(?:anexos? " + NUMERALS + "(?:de|a)|anex[oa]s? a|adjunt[oa]s? a) la "
                    + "presente (?:resolución|decisión)"),
            Language.RUSSIAN, Pattern.compile("(?:приложени\\p{L}{1,3} " + NUMERALS + "к|прилага\\p{L}{2,6} к) "
                    + "настоящ\\p{L}{2,3} (?:резолюции|решению)"),
            Language.ARABIC, Pattern.compile("مرفق\\p{L}{0,2} (?:\\p{L}+ )?(?:بهذا|لهذا|من هذا) "
                    + "(?:القرار|المقرر)"),
            Language.CHINESE, Pattern.compile("本(?:决议|决定)的?(?:附件|所附)|附于本(?:决议|决定)")));

    /** One of these stands in every announcement; few paragraphs have one. */
    private static final Map<Language, List<String>> STEMS = new EnumMap<>(Map.of(
            Language.ENGLISH, List.of("annex", "attached"), Language.FRENCH, List.of("annex"),
            Language.SPANISH, List.of("anex", "adjunt"), Language.RUSSIAN, List.of("приложени", "прилага"),
            Language.ARABIC, List.of("مرفق"), Language.CHINESE, List.of("附")));

    private final Draft draft;
    private final Findings findings;

    Annexes(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void look() {
        List<Division> annexes = draft.document().annexes();
        List<PlacedText> texts = draft.passages().stream().filter(Annexes::isBody)
                .flatMap(passage -> passage.statements().stream()).map(Statement::paragraph).map(draft::text).toList();
        if (annexes.isEmpty()) {
            texts.forEach(this::missing);
        } else if (!texts.isEmpty() && texts.stream()
                .noneMatch(text -> MENTIONED.get(draft.language()).matcher(text.words()).find())) {
            notAnnounced(annexes.get(0));
        }
    }

    private static boolean isBody(Passage passage) {
        return passage.kind() == Kind.BODY || passage.kind() == Kind.PART;
    }

    private void missing(PlacedText text) {
        if (STEMS.get(draft.language()).stream().noneMatch(text.words()::contains)) {
            return;
        }
        Matcher announced = ANNOUNCED.get(draft.language()).matcher(text.words());
        while (announced.find()) {
            findings.report(StructureRule.ANNEX_MISSING, text.span(announced.start(), announced.end()),
                    Sentence.of("annex-missing", announced.group()));
        }
    }

    private void notAnnounced(Division annex) {
        PlacedText heading = draft.text(annex);
        findings.report(StructureRule.ANNEX_NOT_ANNOUNCED, heading.span(0, heading.words().length()),
                Sentence.of("annex-not-announced"));
    }
}
