package org.plenary.dsl.lexicon;

import org.plenary.dsl.language.Language;

/**
 * Brings the forms that a word takes to agree with the organ to one: an Assembly is feminine, a Council is masculine,
 * and the lexicon need not have counted both (Préoccupée and Préoccupé, убеждена and убежден, تشير and يشير). The
 * endings are cut off words of the text and of the lexicon alike, so it does no harm if other words have them too.
 */
final class NeutralForm {

    private final Language language;

    NeutralForm(Language language) {
        this.language = language;
    }

    /** One form for all that differ in agreement only; the word is folded. */
    String of(String word) {
        return switch (language) {
            case ARABIC -> arabic(word);
            case FRENCH -> word.length() > 4 ? without(word, "e") : word;
            case SPANISH -> spanish(word);
            case RUSSIAN -> russian(word);
            case ENGLISH, CHINESE -> word;
        };
    }

    private static String spanish(String word) {
        boolean participle = word.endsWith("ada") || word.endsWith("ida") || word.endsWith("ado")
                || word.endsWith("ido");
        return participle || word.endsWith("dora") ? without(without(word, "a"), "o") : word;
    }

    // The preposition с is typed as a Latin c now and then, even in texts as published: c удовлетворением отмечая.
    private static String russian(String word) {
        if (word.equals("c")) {
            return "с";
        }
        return word.endsWith("ена") ? without(word, "а") : word;
    }

    // The first recital opens with إذ, the others with وإذ; the verb begins with ت or ي, its pronoun is ها or ه.
    private static String arabic(String word) {
        if (word.equals("واذ")) {
            return "اذ";
        }
        String verb = word.startsWith("ي") ? "ت" + word.substring(1) : word;
        return verb.endsWith("ه") ? verb + "ا" : verb;
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }
}
