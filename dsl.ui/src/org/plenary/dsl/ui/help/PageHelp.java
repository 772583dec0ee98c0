package org.plenary.dsl.ui.help;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.help.AbstractHelpUI;
import org.plenary.dsl.ui.PlugIn;

/** The help of our own workbench, which has not Eclipse's: F1 opens the page about what the drafter is at. */
public final class PageHelp extends AbstractHelpUI {

    private static final String FIRST_PAGE = "language";
    private static final String PLACE = "/" + PlugIn.ID + "/docs/";

    private final PageBrowser browser = new PageBrowser();

    @Override
    public void displayHelp() {
        browser.open(FIRST_PAGE);
    }

    @Override
    public void displayDynamicHelp() {
        browser.open(HelpContext.of(Display.getCurrent().getFocusControl()).map(context -> context.pages().get(0))
                .orElse(FIRST_PAGE));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context == null ? new IHelpResource[0] : context.getRelatedTopics();
        displayHelpResource(topics.length == 0 ? "" : topics[0].getHref());
    }

    @Override
    public void displayHelpResource(String href) {
        String page = href != null && href.startsWith(PLACE) ? href.substring(PLACE.length()).replaceFirst("\\.html",
                "") : FIRST_PAGE;
        browser.open(page);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }
}
