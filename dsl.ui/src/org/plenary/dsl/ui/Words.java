package org.plenary.dsl.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.plenary.dsl.wording.DrafterLanguage;
import org.plenary.dsl.wording.Sentence;

/** What the workbench says to a drafter, in the language of the workbench. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

    /** Arabic documents of the United Nations write figures as the others do: 125. */
    private static final Locale FIGURES = new Locale.Builder().setLocale(Locale.getDefault(Locale.Category.FORMAT))
            .setUnicodeLocaleKeyword("nu", "latn").build();

    private static final DrafterLanguage LANGUAGE = new DrafterLanguage();

    static {
        LANGUAGE.speakFirstOf(Locale.getDefault().toLanguageTag());
    }

    private Words() {
    }

    /** The words under this key, with {@code {0}}, {@code {1}} … in them replaced by the arguments. */
    public static String of(String key, Object... arguments) {
        String words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, FIGURES).format(arguments);
    }

    /** What the language has to say, as when a file cannot be read. */
    public static String of(Sentence sentence) {
        return LANGUAGE.say(sentence);
    }
}
