package org.plenary.dsl.rules.openings;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;
import org.plenary.dsl.wording.Sentence;

/** The words that open a paragraph agree with the organ whose words they are. */
final class AgreementCheck {

    private final Findings findings;
    private final Agreement agreement;
    private final boolean feminine;

    private AgreementCheck(Findings findings, Agreement agreement, boolean feminine) {
        this.findings = findings;
        this.agreement = agreement;
        this.feminine = feminine;
    }

    /** The check for an organ; none for one whose gender is not known. */
    static Optional<AgreementCheck> of(Organ organ, Findings findings, Agreement agreement) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> Optional.of(new AgreementCheck(findings, agreement, true));
            case SECURITY_COUNCIL, ECONOMIC_AND_SOCIAL_COUNCIL, HUMAN_RIGHTS_COUNCIL ->
                Optional.of(new AgreementCheck(findings, agreement, false));
            case OTHER -> Optional.empty();
        };
    }

    void look(Opener opener) {
        String right = agreement.of(opener.phrase(), feminine);
        if (!right.equals(opener.phrase())) {
            String key = feminine ? "organ-agreement.assembly" : "organ-agreement.council";
            findings.report(OpeningRule.AGREEMENT, opener.span(), Sentence.of(key, right),
                    Fix.safe(Sentence.of("fix.write", right), opener.writing(right)));
        }
    }
}
