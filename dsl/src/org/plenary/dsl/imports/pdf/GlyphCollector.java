package org.plenary.dsl.imports.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects what is printed on a page, sign by sign. Scripts, forms and attached files are not looked at. */
final class GlyphCollector extends PDFTextStripper {

    /** More signs on one page are no text: a drawing made of letters. */
    private static final int MOST = 60_000;
    private static final int NEAR = 4;

    private final List<Glyph> glyphs = new ArrayList<>();

    GlyphCollector() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    /** The signs of a page, in the order in which the file prints them. */
    List<Glyph> page(PDDocument document, int page) throws IOException {
        glyphs.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return List.copyOf(glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        boolean upright = position.getDir() == 0;
        if (text == null || text.isEmpty() || !upright || glyphs.size() >= MOST) {
            return;
        }
        String face = name(position.getFont());
        Glyph glyph = new Glyph(plain(text), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(),
                position.getFontSizeInPt(), face.contains("italic") || face.contains("oblique") || face.contains("kai"),
                face.contains("bold") || face.contains("black") || face.contains("heavy"));
        for (int i = Math.max(0, glyphs.size() - NEAR); i < glyphs.size(); i++) {
            if (glyph.isShadowOf(glyphs.get(i)) && !glyph.isSpace()) {
                return;
            }
        }
        glyphs.add(glyph);
    }

    private static String name(PDFont font) {
        String name = font == null ? null : font.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    /** Arabic letters are printed in the form that their place in the word asks for; ligatures are several letters. */
    private static String plain(String text) {
        int first = text.codePointAt(0);
        boolean form = first >= 0xFB00 && first <= 0xFDFF || first >= 0xFE70 && first <= 0xFEFC;
        return form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
