package org.plenary.dsl.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.plenary.dsl.ui.Words;

/** Stands in for the page where the system has no browser that a view can hold. */
final class WithoutBrowser {

    private final Link link;
    private String name = "";
    private String html = "";

    WithoutBrowser(Composite parent) {
        link = new Link(parent, SWT.WRAP);
        link.setText(Words.of("preview.no-browser"));
        link.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> new SystemBrowser().open(name, html)));
    }

    Control control() {
        return link;
    }

    void show(String textName, PrintedPage page) {
        name = textName;
        html = page.html();
    }
}
