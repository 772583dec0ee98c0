package org.plenary.dsl.ui.preview;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.plenary.dsl.ui.Icons;
import org.plenary.dsl.ui.Words;

/** The buttons of the preview. */
final class PreviewActions {

    private final PreviewPage page;
    private final PreviewChoices choices;
    private final PreviewedEditor editor;

    PreviewActions(PreviewPage page, PreviewChoices choices, PreviewedEditor editor) {
        this.page = page;
        this.choices = choices;
        this.editor = editor;
    }

    void fill(IActionBars bars) {
        page.zoom(choices.zoom());
        page.paper(choices.paper());
        editor.following(choices.following());
        IAction print = button("print", page::print);
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(choice("follow", "outline", choices.following(), wanted -> {
            choices.following(wanted);
            editor.following(wanted);
        }));
        bar.add(choice("page", "page", choices.paper(), wanted -> {
            choices.paper(wanted);
            page.paper(wanted);
        }));
        bar.add(new Separator());
        bar.add(button("zoom-out", () -> page.zoom(choices.smaller())));
        bar.add(button("zoom-in", () -> page.zoom(choices.larger())));
        bar.add(new Separator());
        bar.add(print);
        bar.add(button("browser", () -> new SystemBrowser().open(page.name(), page.html())));
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), print);
    }

    private static IAction button(String name, Runnable deed) {
        Action action = new Action(Words.of("preview." + name), Icons.named(name)) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setId(PreviewView.ID + "." + name);
        return action;
    }

    private static IAction choice(String name, String icon, boolean chosen, Choice deed) {
        Action action = new Action(Words.of("preview." + name), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                deed.make(isChecked());
            }
        };
        action.setId(PreviewView.ID + "." + name);
        action.setImageDescriptor(Icons.named(icon));
        action.setChecked(chosen);
        return action;
    }

    private interface Choice {

        void make(boolean wanted);
    }
}
