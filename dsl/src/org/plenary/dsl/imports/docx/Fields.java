package org.plenary.dsl.imports.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open where a text is read: between its beginning and its separator a field holds an instruction,
 * and after it what it shows. Fields may stand in fields, and reach over several paragraphs.
 */
final class Fields {

    private static final Pattern ADDRESS = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");
    private static final Pattern NOTE = Pattern.compile("^\\s*NOTEREF\\s+(\\S+)");
    /** What these show is furniture: the number of a page, a list of contents. */
    private static final Set<String> FURNITURE = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "TOC", "INDEX");

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean shows;
        private boolean hidden;

        private Optional<String> found(Pattern pattern) {
            Matcher matcher = pattern.matcher(instruction);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }

        private boolean isText() {
            return shows && !hidden && !isFurniture();
        }

        private boolean isFurniture() {
            return FURNITURE.contains(instruction.toString().strip().split("\\s", 2)[0]);
        }
    }

    void begin() {
        open.push(new Field());
    }

    void instruct(String instruction) {
        if (!open.isEmpty() && !open.peek().shows) {
            open.peek().instruction.append(instruction);
        }
    }

    /** The instruction of the innermost field ends; what it shows follows. */
    void show() {
        if (!open.isEmpty()) {
            open.peek().shows = true;
        }
    }

    /** What the innermost field shows is left out. */
    void hide() {
        open.peek().hidden = true;
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    /** Whether what stands here is part of the text. */
    boolean isText() {
        return open.stream().allMatch(Field::isText);
    }

    /** Whether what the innermost field stands in is part of the text. */
    boolean isTextOutside() {
        return open.stream().skip(1).allMatch(Field::isText);
    }

    /** Where the words lead that stand here. */
    Optional<String> address() {
        return open.stream().map(field -> field.found(ADDRESS)).flatMap(Optional::stream).findFirst();
    }

    /** The bookmark of the note that is called again here. */
    Optional<String> noteBookmark() {
        return open.isEmpty() ? Optional.empty() : open.peek().found(NOTE);
    }
}
