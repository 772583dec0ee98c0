package org.plenary.dsl.ui.rules;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.connection.Locations;
import org.plenary.dsl.ui.help.HelpContext;
import org.plenary.dsl.ui.navigation.Places;

/**
 * What the page of a project and the page of the workspace have in common: the settings of a folder, read from its
 * {@code plenary.toml} when the page opens and written when it is left.
 */
final class RulesPage {

    private static final long PATIENCE_IN_SECONDS = 10;
    /** The window is as large as its first page, which is still empty when the window is made. */
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;

    private final PreferencePage around;
    private final Composite page;
    private final Composite area;
    private Optional<RuleSettings> settings = Optional.empty();
    private RulesForm form;
    private String wanted = "";

    /**
     * @param around
     *            the page of the workbench, which says why it cannot be left as it is
     * @param folder
     *            the URI of the folder; null for one that is on no disk of this machine
     */
    RulesPage(PreferencePage around, Composite parent, String folder) {
        this.around = around;
        // The page gives what it holds a layout of its own, so the wish for room stands one step further in.
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        HelpContext.RULES.give(page);
        area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(area);
        if (folder == null) {
            show(Optional.empty());
            return;
        }
        new Label(area, SWT.NONE).setText(Words.of("rules.reading"));
        Display display = area.getDisplay();
        RuleSettings.of(folder).whenComplete((found, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(Optional.ofNullable(found)));
            }
        });
    }

    Control control() {
        return page;
    }

    /** Goes to a rule as soon as the rules are there. */
    void select(String code) {
        wanted = code;
        if (form != null) {
            form.select(code);
        }
    }

    /** The page may be closed before the answer comes. */
    private void show(Optional<RuleSettings> found) {
        if (area.isDisposed()) {
            return;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        settings = found;
        if (found.isEmpty()) {
            new Label(area, SWT.WRAP).setText(Words.of("rules.unanswered"));
        } else {
            showRules(found.get());
        }
        area.layout(true, true);
    }

    private void showRules(RuleSettings told) {
        if (!told.problem().isEmpty()) {
            problem(told);
        }
        form = new RulesForm(area, told, this::judged);
        if (!wanted.isEmpty()) {
            form.select(wanted);
        }
        if (told.exists() && !told.isBroken()) {
            link(Words.of("rules.file", path(told)), told);
        }
    }

    private void judged(Optional<String> sentence) {
        around.setErrorMessage(sentence.orElse(null));
        around.setValid(sentence.isEmpty());
    }

    /** A broken file is left to whoever broke it. */
    private void problem(RuleSettings told) {
        link(Words.of(told.isBroken() ? "rules.broken" : "rules.problem", told.problem().replace("&", "&&")), told)
                .setForeground(JFaceColors.getErrorText(area.getDisplay()));
    }

    private Link link(String words, RuleSettings told) {
        Link link = new Link(area, SWT.WRAP);
        link.setText(words);
        link.addListener(SWT.Selection, event -> {
            link.getShell().close();
            Places.open(new Location(told.file(), new Range(new Position(0, 0), new Position(0, 0))));
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(link);
        return link;
    }

    private static String path(RuleSettings told) {
        return Locations.path(told.file()).toOSString();
    }

    void restoreDefaults() {
        if (form != null && !settings.orElseThrow().isBroken()) {
            form.restoreDefaults();
        }
    }

    /** Writes what was changed; false where that was not possible, which is then said. */
    boolean leave() {
        Optional<String> refusal = write();
        around.setErrorMessage(refusal.orElse(null));
        return refusal.isEmpty();
    }

    private Optional<String> write() {
        if (settings.isEmpty() || !settings.get().isChanged()) {
            return Optional.empty();
        }
        if (isBeingEdited(settings.get().file())) {
            return Optional.of(Words.of("rules.unsaved"));
        }
        try {
            String file = settings.get().write().get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            Locations.files(file).forEach(RulesPage::refresh);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(Words.of("rules.unanswered"));
        } catch (ExecutionException failure) {
            return Optional.of(failure.getCause() instanceof ResponseErrorException refusal
                    ? refusal.getResponseError().getMessage()
                    : Words.of("rules.unanswered"));
        } catch (TimeoutException late) {
            return Optional.of(Words.of("rules.unanswered"));
        }
    }

    /** What is not saved yet would be lost, or win over what is set here. */
    private static boolean isBeingEdited(String file) {
        return Locations.files(file).stream().anyMatch(each -> {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(each.getFullPath(),
                    LocationKind.IFILE);
            return buffer != null && buffer.isDirty();
        });
    }

    /** The workbench takes in what the server has written, without anybody waiting for it. */
    private static void refresh(IFile file) {
        ICoreRunnable work = monitor -> file.refreshLocal(0, monitor);
        Job job = Job.create(file.getName(), work);
        job.setSystem(true);
        job.setRule(file.getProject());
        job.schedule();
    }
}
