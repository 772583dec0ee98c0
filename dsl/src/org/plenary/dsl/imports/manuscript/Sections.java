package org.plenary.dsl.imports.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A text parted where its annexes, appendices or parts begin.
 *
 * @param before
 *            what stands before the first of them
 * @param sections
 *            each of them
 */
record Sections(List<Piece> before, List<Section> sections) {

    /**
     * Parts a text.
     *
     * @param starts
     *            whether a piece heads one
     * @param titleRole
     *            the role of a piece that can only be its title
     */
    static Sections of(List<Piece> pieces, Predicate<Piece> starts, Role titleRole) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (starts.test(pieces.get(i))) {
                at.add(i);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < at.size(); i++) {
            int end = i + 1 < at.size() ? at.get(i + 1) : pieces.size();
            sections.add(section(pieces.subList(at.get(i), end), titleRole));
        }
        return new Sections(pieces.subList(0, at.isEmpty() ? pieces.size() : at.get(0)), sections);
    }

    private static Section section(List<Piece> pieces, Role titleRole) {
        Piece head = pieces.get(0);
        boolean titled = pieces.size() > 1 && isTitle(head, pieces.get(1), titleRole);
        Runs title = titled ? HeadingLook.plain(pieces.get(1).text().folded()) : Runs.NONE;
        return new Section(head.text().folded().words(), title, pieces.subList(titled ? 2 : 1, pieces.size()));
    }

    /** A file that names what heads an annex names its title too; in any other the next heading is the title. */
    private static boolean isTitle(Piece head, Piece next, Role titleRole) {
        boolean named = head.role() != Role.TEXT && head.role() != Role.HEADING;
        boolean looks = next.role() == Role.HEADING || next.role() == Role.TEXT && HeadingLook.isHeading(next.text());
        return next.role() == titleRole || !named && looks;
    }
}
