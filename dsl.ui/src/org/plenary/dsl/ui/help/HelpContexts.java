package org.plenary.dsl.ui.help;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.plenary.dsl.ui.PlugIn;

/** Tells Eclipse's help what F1 means in our windows. */
public final class HelpContexts extends AbstractContextProvider {

    @Override
    public IContext getContext(String id, String locale) {
        String own = id.startsWith(PlugIn.ID + ".") ? id.substring(PlugIn.ID.length() + 1) : id;
        return HelpContext.named(own).map(HelpTopics::new).orElse(null);
    }

    @Override
    public String[] getPlugins() {
        return new String[] {PlugIn.ID};
    }
}
