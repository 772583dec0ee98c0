package org.plenary.dsl.ui.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.plenary.dsl.ui.Words;

/** A link from words of a text to where they lead. */
final class ServerLink implements IHyperlink {

    private final IRegion words;
    private final Runnable way;

    ServerLink(IRegion words, Runnable way) {
        this.words = words;
        this.way = way;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return words;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return Words.of("link.open");
    }

    @Override
    public void open() {
        way.run();
    }
}
