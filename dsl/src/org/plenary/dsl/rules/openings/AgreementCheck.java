package org.plenary.dsl.rules.openings;

import java.util.Optional;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.rules.Findings;
import org.plenary.dsl.source.Fix;

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
            findings.report(OpeningRule.AGREEMENT, opener.span(), "The opening words agree with the organ, "
                    + (feminine ? "an Assembly, which is feminine" : "a Council, which is masculine") + ". Write “"
                    + right + "”.", Fix.safe("Write “" + right + "”", opener.writing(right)));
        }
    }
}
