package org.plenary.dsl.imports.text;

import java.util.ArrayList;
import java.util.List;
import org.plenary.dsl.imports.manuscript.Run;
import org.plenary.dsl.imports.manuscript.Runs;

/** Chinese text, which has no spaces: those that an extraction puts around figures ("第 57/32 号") are taken away. */
final class HanText {

    private static final int FIRST_CJK_MARK = 0x3000;
    private static final int LAST_CJK_MARK = 0x303F;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    /** Marks that Chinese shares with other scripts. */
    private static final String SHARED_MARKS = "“”‘’—…·";

    private HanText() {
    }

    static boolean isWide(int character) {
        return Character.isIdeographic(character) || character >= FIRST_CJK_MARK && character <= LAST_CJK_MARK
                || character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH;
    }

    /** Without the spaces beside a Chinese character or mark; those between words of other scripts stay. */
    static Runs withoutSpaces(Runs text) {
        String words = text.words();
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Run run : text.all()) {
            StringBuilder kept = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                if (!isNeedless(words, at + i)) {
                    kept.append(run.text().charAt(i));
                }
            }
            at += run.text().length();
            if (run.isCall() || kept.length() > 0) {
                runs.add(run.withText(kept.toString()));
            }
        }
        return new Runs(runs);
    }

    private static boolean isNeedless(String words, int at) {
        if (words.charAt(at) != ' ' && words.charAt(at) != '\u3000') {
            return false;
        }
        int before = at;
        while (before > 0 && Character.isWhitespace(words.charAt(before - 1))) {
            before--;
        }
        int after = at;
        while (after < words.length() && Character.isWhitespace(words.charAt(after))) {
            after++;
        }
        return before == 0 || after == words.length() || isHan(words.codePointBefore(before))
                || isHan(words.codePointAt(after));
    }

    private static boolean isHan(int character) {
        return isWide(character) || SHARED_MARKS.indexOf(character) >= 0;
    }
}
