package org.plenary.dsl.imports.manuscript;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the paragraphs are that stand under nothing. Where an organ speaks, those without a number before the first
 * numbered one, and again after a heading, are preambular; a single one in the operative part is operative although it
 * prints no number.
 */
final class TopRoles {

    /** What a paragraph is. */
    enum Role {
        PREAMBULAR, OPERATIVE, NUMBERED, PLAIN
    }

    private final Map<Line, Role> roles = new IdentityHashMap<>();

    TopRoles(List<Line> lines, boolean isResolution) {
        boolean single = isResolution && isSingle(lines);
        boolean operative = false;
        for (Line line : lines) {
            if (line.isHeading()) {
                operative = false;
            }
            operative |= line.isNumbered() || line.kind() == Line.Kind.OPERATIVE;
            roles.put(line, isResolution ? ofResolution(line, single, operative) : ofAnnex(line));
        }
    }

    Role of(Line line) {
        return roles.get(line);
    }

    private static Role ofResolution(Line line, boolean single, boolean operative) {
        if (line.kind() == Line.Kind.PLAIN) {
            return Role.PLAIN;
        }
        boolean theSingle = single && line.kind() == Line.Kind.PARAGRAPH && line.marker().isEmpty();
        if (line.isNumbered() || line.kind() == Line.Kind.OPERATIVE || theSingle) {
            return Role.OPERATIVE;
        }
        return operative || line.marker().isPresent() ? Role.PLAIN : Role.PREAMBULAR;
    }

    private static Role ofAnnex(Line line) {
        return line.isNumbered() || line.kind() == Line.Kind.OPERATIVE ? Role.NUMBERED : Role.PLAIN;
    }

    /** One paragraph without a number, with what is listed under it; decisions have no organ line and are other. */
    private static boolean isSingle(List<Line> lines) {
        boolean organ = lines.stream().anyMatch(line -> line.kind() == Line.Kind.ORGAN);
        long unnumbered = lines.stream().filter(line -> line.kind() == Line.Kind.PARAGRAPH)
                .filter(line -> line.marker().isEmpty() && line.rank() <= 0).count();
        return organ && unnumbered == 1 && lines.stream().noneMatch(Line::isNumbered)
                && lines.stream().noneMatch(Line::isHeading);
    }
}
