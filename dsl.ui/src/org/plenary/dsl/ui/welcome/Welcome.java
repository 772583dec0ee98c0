package org.plenary.dsl.ui.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.IntroPart;
import org.plenary.dsl.ui.Icons;
import org.plenary.dsl.ui.Words;

/** The first page of the workbench: what one may do now. Every line of it is a link that keys reach too. */
public final class Welcome extends IntroPart {

    private static final int COLUMNS = 2;
    private static final int BETWEEN = 28;
    private static final int MARGIN = 36;

    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText(Words.of("welcome.title"));
        form.setImage(Icons.named("resolution").createImage());
        toolkit.decorateFormHeading(form.getForm());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = COLUMNS;
        layout.makeColumnsEqualWidth = true;
        layout.verticalSpacing = BETWEEN;
        layout.horizontalSpacing = BETWEEN;
        layout.leftMargin = MARGIN;
        layout.rightMargin = MARGIN;
        layout.topMargin = MARGIN;
        form.getBody().setLayout(layout);
        // The theme colours the page, not the links upon it.
        form.getBody().setBackgroundMode(SWT.INHERIT_FORCE);
        introduction();
        for (Invitation invitation : Invitation.values()) {
            add(invitation);
        }
    }

    private void introduction() {
        Label words = toolkit.createLabel(form.getBody(), Words.of("welcome.introduction"), SWT.WRAP);
        words.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, COLUMNS));
    }

    private void add(Invitation invitation) {
        Composite area = toolkit.createComposite(form.getBody());
        area.setLayout(new TableWrapLayout());
        area.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        ImageHyperlink link = toolkit.createImageHyperlink(area, SWT.WRAP);
        link.setImage(Icons.named(invitation.icon()).createImage());
        link.addDisposeListener(event -> link.getImage().dispose());
        link.setText(Words.of(invitation.title()));
        link.setBackground(null);
        IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow(invitation, window)));
        Label explanation = toolkit.createLabel(area, Words.of(invitation.explanation()), SWT.WRAP);
        explanation.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    /** Whoever has begun needs the page no more; Help opens it again. */
    private void follow(Invitation invitation, IWorkbenchWindow window) {
        window.getWorkbench().getIntroManager().closeIntro(this);
        invitation.follow(window);
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // In a corner it is the same page, only narrower.
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        form.getImage().dispose();
        toolkit.dispose();
        super.dispose();
    }
}
