package org.plenary.dsl.lexicon;

import org.plenary.dsl.citation.Organ;

/**
 * An opening phrase and how often the organs were counted to use it.
 *
 * @param phrase
 *            as it is written
 * @param assembly
 *            uses in the General Assembly
 * @param council
 *            uses in the Security Council
 * @param ecosoc
 *            uses in the Economic and Social Council
 * @param humanRights
 *            uses in the Human Rights Council
 */
public record PhraseUse(String phrase, int assembly, int council, int ecosoc, int humanRights) {

    /** Uses in one organ; of an organ that was not counted, uses in all. */
    public int in(Organ organ) {
        return switch (organ) {
            case GENERAL_ASSEMBLY -> assembly;
            case SECURITY_COUNCIL -> council;
            case ECONOMIC_AND_SOCIAL_COUNCIL -> ecosoc;
            case HUMAN_RIGHTS_COUNCIL -> humanRights;
            case OTHER -> total();
        };
    }

    /** Uses in all four. */
    public int total() {
        return assembly + council + ecosoc + humanRights;
    }
}
