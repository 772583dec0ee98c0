package org.plenary.dsl.ui.preview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.help.HelpContext;

/** Shows beside the editor how the text will be printed. */
public final class PreviewView extends ViewPart {

    /** The view in the workbench's registry. */
    public static final String ID = PlugIn.ID + ".preview";

    private PreviewChoices choices;
    private PreviewedEditor editor;
    private Control control;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        choices = PreviewChoices.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        choices.write(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            Browser browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(true);
            PreviewPage page = new PreviewPage(browser, offset -> editor.reveal(offset));
            editor = new PreviewedEditor(getSite().getPage(), this, page::show, page::reveal);
            control = browser;
            new PreviewActions(page, choices, editor).fill(getViewSite().getActionBars());
        } catch (SWTError noBrowser) {
            WithoutBrowser instead = new WithoutBrowser(parent);
            editor = new PreviewedEditor(getSite().getPage(), this, instead::show, offset -> { });
            control = instead.control();
        }
        HelpContext.PREVIEW.give(control);
        editor.start();
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (editor != null) {
            editor.stop();
        }
        super.dispose();
    }
}
