package org.plenary.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/**
 * The line under the header row of a table, and how it aligns the columns.
 *
 * @param cells
 *            "---", ":---", "---:", ":---:", without the spaces around them
 * @param opens
 *            whether it begins with "|"
 * @param closes
 *            whether it ends with "|"
 */
record TableRule(List<String> cells, boolean opens, boolean closes) {

    static TableRule of(String written) {
        String rule = written.strip();
        boolean opens = rule.startsWith("|");
        boolean closes = rule.endsWith("|") && rule.length() > 1;
        List<String> cells = new ArrayList<>();
        for (String cell : rule.substring(opens ? 1 : 0, rule.length() - (closes ? 1 : 0)).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return new TableRule(cells, opens, closes);
    }

    int columns() {
        return cells.size();
    }

    /** The rule with as many dashes as each column is wide. */
    String print(int[] widths) {
        StringBuilder line = new StringBuilder(opens ? "| " : "");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String left = cell.startsWith(":") ? ":" : "";
            String right = cell.endsWith(":") ? ":" : "";
            line.append(i == 0 ? "" : " | ").append(left);
            line.append("-".repeat(Math.max(1, widths[i] - left.length() - right.length()))).append(right);
        }
        return line.append(closes ? " |" : "").toString();
    }

    /** A cell with spaces, so that it stands in its column as the rule says. */
    String align(String cell, int column, int width) {
        int space = Math.max(0, width - DisplayWidth.of(cell));
        boolean right = cells.get(column).endsWith(":");
        boolean centre = right && cells.get(column).startsWith(":");
        int before = centre ? space / 2 : right ? space : 0;
        return " ".repeat(before) + cell + " ".repeat(space - before);
    }
}
