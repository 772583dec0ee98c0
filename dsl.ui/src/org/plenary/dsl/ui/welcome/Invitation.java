package org.plenary.dsl.ui.welcome;

import java.util.Locale;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.plenary.dsl.ui.PlugIn;

/** Something that the first page invites to; each is a command that the menus hold too. */
enum Invitation {

    NEW("new-resolution", "org.eclipse.ui.newWizard", "newWizardId", "org.plenary.dsl.ui.new-resolution"),
    EXAMPLES("resolution", PlugIn.ID + ".open-examples", null, null),
    IMPORT("import", "org.eclipse.ui.file.import", "importWizardId", "org.plenary.dsl.ui.import"),
    PROJECT("new-project", "org.eclipse.ui.newWizard", "newWizardId", "org.plenary.dsl.ui.new-project"),
    FIRST_RESOLUTION("template", "org.eclipse.ui.cheatsheets.openCheatSheet", "cheatSheetId",
            "org.plenary.dsl.ui.first-resolution"),
    LANGUAGE("phrase", PlugIn.ID + ".open-help", PlugIn.ID + ".help-page", "language");

    private final String icon;
    private final String command;
    private final String parameter;
    private final String value;

    Invitation(String icon, String command, String parameter, String value) {
        this.icon = icon;
        this.command = command;
        this.parameter = parameter;
        this.value = value;
    }

    String icon() {
        return icon;
    }

    String title() {
        return "welcome." + key() + ".title";
    }

    String explanation() {
        return "welcome." + key() + ".explanation";
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Does it in this window. */
    void follow(IWorkbenchWindow window) {
        try {
            Command known = window.getService(ICommandService.class).getCommand(command);
            Parameterization[] parameters = parameter == null ? null
                    : new Parameterization[] {new Parameterization(known.getParameter(parameter), value)};
            window.getService(IHandlerService.class).executeCommand(new ParameterizedCommand(known, parameters),
                    null);
        } catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException failure) {
            PlugIn.log("What the first page invites to could not be done.", failure);
        }
    }
}
