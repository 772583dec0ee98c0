package org.plenary.dsl.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the workbench says to a drafter, in the language of the workbench. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(Words.class.getPackageName() + ".words");

    private Words() {
    }

    /** The words under this key, with {@code {0}}, {@code {1}} … in them replaced by the arguments. */
    public static String of(String key, Object... arguments) {
        String words = BUNDLE.getString(key);
        return arguments.length == 0 ? words : MessageFormat.format(words, arguments);
    }
}
