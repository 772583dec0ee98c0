package org.plenary.dsl.writer.docx;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.xbase.lib.Pair;

/**
 * The faces of the three kinds of script that Word tells apart. An empty one stays as it is.
 *
 * @param latin
 *            of Latin and Cyrillic script
 * @param eastAsian
 *            of Chinese script
 * @param complex
 *            of Arabic script
 */
record FontSet(String latin, String eastAsian, String complex) {

    /** A face for Chinese script alone. */
    static FontSet forChinese(String face) {
        return new FontSet("", face, "");
    }

    void write(Markup markup, boolean eastAsianMarks) {
        List<Pair<String, String>> faces = new ArrayList<>();
        if (eastAsianMarks) {
            faces.add(Pair.of("hint", "eastAsia"));
        }
        if (!latin.isEmpty()) {
            faces.add(Pair.of("ascii", latin));
            faces.add(Pair.of("hAnsi", latin));
        }
        if (!eastAsian.isEmpty()) {
            faces.add(Pair.of("eastAsia", eastAsian));
        }
        if (!complex.isEmpty()) {
            faces.add(Pair.of("cs", complex));
        }
        markup.element("rFonts", faces, () -> { });
    }
}
