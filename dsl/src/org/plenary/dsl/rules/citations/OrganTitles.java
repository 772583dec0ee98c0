package org.plenary.dsl.rules.citations;

import org.plenary.dsl.citation.Organ;

/** The names of organs in messages. */
final class OrganTitles {

    private OrganTitles() {
    }

    static String of(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> "General Assembly";
            case SECURITY_COUNCIL -> "Security Council";
            case ECONOMIC_AND_SOCIAL_COUNCIL -> "Economic and Social Council";
            case HUMAN_RIGHTS_COUNCIL -> "Human Rights Council";
            case OTHER -> "other body";
        };
    }
}
