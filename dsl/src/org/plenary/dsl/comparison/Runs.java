package org.plenary.dsl.comparison;

import java.util.ArrayList;
import java.util.List;

/** Joins tokens that stand beside one another and share their state and look. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Run.State state;
    private Look look;

    void add(Run.State newState, Token token) {
        if (newState != state || token.look() != look) {
            end();
            state = newState;
            look = token.look();
        }
        text.append(token.text());
    }

    List<Run> finished() {
        end();
        return List.copyOf(runs);
    }

    private void end() {
        if (text.length() > 0) {
            runs.add(new Run(state, look, text.toString()));
            text.setLength(0);
        }
    }
}
