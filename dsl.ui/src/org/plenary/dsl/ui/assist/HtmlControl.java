package org.plenary.dsl.ui.assist;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.navigation.Places;

/** A small window with an explanation. */
final class HtmlControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int WIDTH = 420;
    private static final int MARGIN = 24;
    private static final int MOST = 320;

    private final boolean rich;
    private Browser browser;
    private String html = "";

    private HtmlControl(Shell parent, boolean rich) {
        super(parent, rich);
        this.rich = rich;
        create();
    }

    /** Plain words where the system has no browser that a window can hold. */
    static IInformationControl create(Shell parent) {
        return create(parent, false);
    }

    private static IInformationControl create(Shell parent, boolean rich) {
        try {
            return new HtmlControl(parent, rich);
        } catch (SWTError noBrowser) {
            return new DefaultInformationControl(parent, (display, words, presentation, width, height) -> plain(words));
        }
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        browser = new Browser(parent, SWT.NONE);
        browser.setJavascriptEnabled(false);
        browser.addLocationListener(LocationListener.changingAdapter(event -> {
            if (!event.location.startsWith("about:")) {
                event.doit = false;
                Places.open(event.location);
            }
        }));
    }

    @Override
    public void setInput(Object input) {
        setInformation(input == null ? "" : input.toString());
    }

    @Override
    public void setInformation(String information) {
        html = information;
        browser.setText(page());
    }

    @Override
    public boolean hasContents() {
        return !html.isEmpty();
    }

    @Override
    public Point computeSizeHint() {
        TextLayout layout = new TextLayout(browser.getDisplay());
        layout.setFont(font());
        layout.setWidth(WIDTH - MARGIN);
        layout.setText(plain(html));
        Rectangle bounds = layout.getBounds();
        layout.dispose();
        int width = Math.min(WIDTH, bounds.width + 2 * MARGIN);
        return new Point(width, Math.min(MOST, bounds.height * 5 / 4 + MARGIN));
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> create(parent, true);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        browser.setFocus();
    }

    /** In the font and the colours of the workbench. */
    private String page() {
        Color ground = browser.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND);
        Color words = browser.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND);
        return "<!doctype html><meta charset=utf-8><style>body{margin:6px 8px;font:"
                + font().getFontData()[0].getHeight() + "pt '" + font().getFontData()[0].getName() + "',sans-serif;"
                + "background:" + css(ground) + ";color:" + css(words) + ";overflow:" + (rich ? "auto" : "hidden")
                + "}p,h2,h3,ul,table{margin:0 0 .5em}ul{padding-left:1.4em}h2,h3,h4{font-size:1em}"
                + "td{padding:0 .8em .2em 0;vertical-align:top}hr{border:0;border-top:1px solid #8888}"
                + "</style><body dir=auto>" + html;
    }

    private static Font font() {
        return JFaceResources.getDialogFont();
    }

    private static String css(Color colour) {
        return String.format("#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String plain(String html) {
        return html.replaceAll("</(?:p|h\\d|li|tr)>|<br>|<hr>", "\n").replaceAll("<[^>]*>", "").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").strip();
    }
}
