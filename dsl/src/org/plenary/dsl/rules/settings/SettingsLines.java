package org.plenary.dsl.rules.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file of settings. It knows settings that stand on a line of their own, as people write them; whoever
 * changes a file by it has to see whether the file then says what was wanted.
 */
final class SettingsLines {

    private static final Pattern TABLE = Pattern.compile("\\s*\\[+\\s*[\"']?([\\w.-]*)[\"']?\\s*\\]+\\s*(?:#.*)?");
    private static final Pattern SETTING = Pattern.compile("(\\s*[\"']?([\\w-]+)[\"']?\\s*=\\s*)"
            + "(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s#\"'\\[{]+)(\\s*(#.*)?)");

    private final String lineEnd;
    private final List<String> lines;

    SettingsLines(String text) {
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        lines = new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split("\r?\n", -1)));
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }

    /** The text with a setting as TOML writes its value, or without the setting. */
    String with(String name, Optional<String> literal) {
        int dot = name.lastIndexOf('.');
        String table = dot < 0 ? "" : name.substring(0, dot);
        String key = name.substring(dot + 1);
        int line = find(table, key);
        if (line >= 0) {
            replace(line, literal);
        } else if (literal.isPresent()) {
            lines.add(place(table), key + " = " + literal.get());
        }
        return lines.isEmpty() ? "" : String.join(lineEnd, lines) + lineEnd;
    }

    private int find(String table, String key) {
        String inside = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = TABLE.matcher(lines.get(i));
            Matcher setting = SETTING.matcher(lines.get(i));
            inside = head.matches() ? head.group(1) : inside;
            if (inside.equals(table) && setting.matches() && setting.group(2).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** A note behind a setting that is left open stays, with the setting made part of the note. */
    private void replace(int line, Optional<String> literal) {
        Matcher setting = SETTING.matcher(lines.get(line));
        setting.matches();
        if (literal.isPresent()) {
            lines.set(line, setting.group(1) + literal.get() + setting.group(4));
        } else if (setting.group(5) != null) {
            lines.set(line, "# " + lines.get(line).strip());
        } else {
            lines.remove(line);
        }
    }

    /** Where a new setting of a table goes: behind its last one. */
    private int place(String table) {
        String inside = "";
        int place = table.isEmpty() ? behindRemarks() : -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher head = TABLE.matcher(lines.get(i));
            boolean begins = head.matches();
            inside = begins ? head.group(1) : inside;
            boolean counts = begins && !table.isEmpty() || SETTING.matcher(lines.get(i)).matches();
            place = counts && inside.equals(table) ? i + 1 : place;
        }
        return place < 0 ? newTable(table) : place;
    }

    private int newTable(String table) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("[" + table + "]");
        return lines.size();
    }

    /** Remarks at the top, with an empty line below them, are about the whole file. */
    private int behindRemarks() {
        int line = 0;
        while (line < lines.size() && lines.get(line).strip().startsWith("#")) {
            line++;
        }
        boolean apart = line == lines.size() || lines.get(line).isBlank();
        return apart ? Math.min(lines.size(), line > 0 && line < lines.size() ? line + 1 : line) : 0;
    }
}
