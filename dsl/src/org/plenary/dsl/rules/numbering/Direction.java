package org.plenary.dsl.rules.numbering;

import java.util.Optional;

/** Where a reference says that its paragraph stands. */
enum Direction {
    /** "above", 上文. */
    ABOVE,
    /** "below", 下文. */
    BELOW,
    /** "of the present resolution", 本决议: on either side. */
    HERE;

    private static final String[][] PAIRS = {{"above", "below"}, {"ci-dessus", "ci-dessous"},
        {"plus haut", "plus bas"}, {"supra", "infra"}, {"выше", "ниже"}, {"أعلاه", "أدناه"}, {"上文", "下文"}};

    /** What a word says. */
    static Direction of(String word) {
        for (String[] pair : PAIRS) {
            if (word.equals(pair[0])) {
                return ABOVE;
            }
            if (word.equals(pair[1])) {
                return BELOW;
            }
        }
        return word.startsWith("anterior") || word.startsWith("preced") || word.startsWith("que antecede") ? ABOVE
                : HERE;
    }

    /** The word that says the contrary, where there is one of the same form. */
    static Optional<String> contrary(String word) {
        for (String[] pair : PAIRS) {
            if (word.equals(pair[0])) {
                return Optional.of(pair[1]);
            }
            if (word.equals(pair[1])) {
                return Optional.of(pair[0]);
            }
        }
        return Optional.empty();
    }
}
