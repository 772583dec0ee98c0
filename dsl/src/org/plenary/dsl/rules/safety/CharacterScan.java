package org.plenary.dsl.rules.safety;

import org.plenary.dsl.language.Language;
import org.plenary.dsl.rules.Findings;

/** Goes through a text once and shows each character to whoever it may concern. */
final class CharacterScan {

    private final String text;
    private final HiddenCharacters hidden;
    private final MixedWords words;
    private final OtherForms forms;

    CharacterScan(String text, Language language, Findings findings) {
        Alarms alarms = new Alarms(text, findings);
        this.text = text;
        this.hidden = new HiddenCharacters(text, language, alarms);
        this.words = new MixedWords(text, language, alarms);
        this.forms = new OtherForms(text, alarms);
    }

    /** Looks at what stands between two places. */
    void look(int start, int end) {
        int at = start;
        while (at < end) {
            at = next(at);
        }
    }

    private int next(int at) {
        char unit = text.charAt(at);
        if (MixedWords.script(unit) != null) {
            return words.look(at);
        }
        if (unit < '\u00AD') {
            return at + 1;
        }
        if (OtherForms.isAccent(unit)) {
            return forms.accents(at);
        }
        int after = OtherForms.concern(unit) ? forms.compatibility(at) : at;
        if (after > at) {
            return after;
        }
        return HiddenCharacters.concern(unit) ? hidden.look(at) : at + 1;
    }
}
