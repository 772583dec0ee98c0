package org.plenary.dsl.ui.rules;

import java.io.IOException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.PlugIn;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.help.HelpFolder;

/** The page about a rule over the table of rules, which lets nobody into the windows behind it. */
final class RulePageDialog extends Dialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 560;

    private final String code;

    RulePageDialog(Shell shell, String code) {
        super(shell);
        this.code = code;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(code);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Control page = page(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(page);
        return area;
    }

    private Control page(Composite area) {
        String address = "";
        try {
            address = new HelpFolder().page("rules/" + code).toUri().toString();
            Browser browser = new Browser(area, SWT.BORDER);
            browser.setUrl(address);
            return browser;
        } catch (SWTError noBrowser) {
            Program.launch(address);
            return sentence(area, Words.of("rules.about.elsewhere"));
        } catch (IOException failure) {
            PlugIn.log("The page about a rule could not be opened.", failure);
            return sentence(area, Words.of("help.failed", failure.getLocalizedMessage()));
        }
    }

    private static Control sentence(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.of("report.close"), true);
    }
}
