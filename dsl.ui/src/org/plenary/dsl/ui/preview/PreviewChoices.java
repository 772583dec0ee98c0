package org.plenary.dsl.ui.preview;

import org.eclipse.ui.IMemento;

/** How the drafter likes the preview, from one session to the next. */
final class PreviewChoices {

    private static final String ZOOM = "zoom";
    private static final String PAPER = "paper";
    private static final String FOLLOWING = "following";
    private static final int LEAST = 40;
    private static final int MOST = 300;
    private static final int STEP = 10;
    private static final int PLAIN = 100;

    private int zoom = PLAIN;
    private boolean paper;
    private boolean following = true;

    static PreviewChoices read(IMemento memento) {
        PreviewChoices choices = new PreviewChoices();
        if (memento != null) {
            Integer kept = memento.getInteger(ZOOM);
            choices.zoom = kept == null ? PLAIN : within(kept);
            choices.paper = Boolean.TRUE.equals(memento.getBoolean(PAPER));
            choices.following = !Boolean.FALSE.equals(memento.getBoolean(FOLLOWING));
        }
        return choices;
    }

    void write(IMemento memento) {
        memento.putInteger(ZOOM, zoom);
        memento.putBoolean(PAPER, paper);
        memento.putBoolean(FOLLOWING, following);
    }

    /** In hundredths. */
    int zoom() {
        return zoom;
    }

    int larger() {
        zoom = within(zoom + STEP);
        return zoom;
    }

    int smaller() {
        zoom = within(zoom - STEP);
        return zoom;
    }

    /** Whether the page is shown as on paper. */
    boolean paper() {
        return paper;
    }

    void paper(boolean wanted) {
        paper = wanted;
    }

    /** Whether the preview goes where the caret goes. */
    boolean following() {
        return following;
    }

    void following(boolean wanted) {
        following = wanted;
    }

    private static int within(int percent) {
        return Math.max(LEAST, Math.min(MOST, percent));
    }
}
