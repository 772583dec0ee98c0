package org.plenary.dsl.ui.templates;

import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.plenary.dsl.ui.Words;
import org.plenary.dsl.ui.forms.FileChoice;

/** Chooses a Word template. */
public final class TemplateChoice {

    private TemplateChoice() {
    }

    /** Any template of this machine, by its path. */
    public static Optional<String> ask(Shell shell) {
        return choice().ask(shell);
    }

    /** A template of a project, by its name in it; one from elsewhere by its path, which is then found wrong. */
    public static Optional<String> ask(Shell shell, IProject project) {
        return choice().ask(shell, project.getLocation().toFile().toPath());
    }

    private static FileChoice choice() {
        return new FileChoice(Words.of("export.template.choose"), WordTemplate.ENDINGS);
    }
}
