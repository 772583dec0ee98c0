package org.plenary.dsl.wording;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.plenary.dsl.language.Language;

/** The files of words, in UTF-8. English stands in the one without a language, from which others are translated. */
final class WordingFiles {

    /** Else a machine that is set to French would answer in French to whoever asks for English. */
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private WordingFiles() {
    }

    static ResourceBundle of(Class<?> home, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(home.getPackageName() + ".sentences", locale, home.getClassLoader(), EXACT);
    }
}
