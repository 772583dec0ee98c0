package org.plenary.dsl.ui.help;

import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;

/** What Eclipse's help shows about one context: a sentence, and the pages that say more. */
final class HelpTopics implements IContext2 {

    private final HelpContext context;

    HelpTopics(HelpContext context) {
        this.context = context;
    }

    /**
     * A page of the help.
     *
     * @param page
     *            its path, with a heading or without
     */
    private record Topic(String page) implements IHelpResource {

        @Override
        public String getHref() {
            int heading = page.indexOf('#');
            String path = heading < 0 ? page : page.substring(0, heading);
            return "/" + PlugIn.ID + "/docs/" + path + ".html" + (heading < 0 ? "" : page.substring(heading));
        }

        @Override
        public String getLabel() {
            return Words.of("help.page." + page.replaceFirst("#.*", "").replaceFirst("/.*", ""));
        }
    }

    @Override
    public IHelpResource[] getRelatedTopics() {
        return context.pages().stream().map(Topic::new).toArray(IHelpResource[]::new);
    }

    @Override
    public String getTitle() {
        return Words.of("help.context." + context.id());
    }

    @Override
    public String getText() {
        return Words.of("help.about." + context.id());
    }

    @Override
    public String getStyledText() {
        return getText();
    }

    @Override
    public String getCategory(IHelpResource topic) {
        return null;
    }
}
