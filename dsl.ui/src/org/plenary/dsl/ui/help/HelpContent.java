package org.plenary.dsl.ui.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IHelpContentProducer;
import org.plenary.dsl.ui.PlugIn;

/** Gives the pages to Eclipse's help, as HTML made at that moment from the one text that there is. */
public final class HelpContent implements IHelpContentProducer {

    private static final String LOOK = "docs/help.css";
    private static final Pattern PAGE = Pattern.compile("/?docs/(?<path>[\\w/-]+)\\.html.*");

    @Override
    public InputStream getInputStream(String plugin, String href, Locale locale) {
        Matcher wanted = PAGE.matcher(href);
        if (href.startsWith(LOOK)) {
            return look();
        }
        if (!wanted.matches()) {
            return null;
        }
        return HelpPage.named(wanted.group("path")).map(HelpContent::open).orElse(null);
    }

    /** The pages ask for their look beside themselves; it lies with the table of contents. */
    private static InputStream look() {
        try {
            return Platform.getBundle(PlugIn.ID).getEntry("help/help.css").openStream();
        } catch (IOException failure) {
            PlugIn.log("The look of the help could not be read.", failure);
            return null;
        }
    }

    private static InputStream open(HelpPage page) {
        try {
            return new ByteArrayInputStream(page.html().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            PlugIn.log("A page of the help could not be read.", failure);
            return null;
        }
    }
}
