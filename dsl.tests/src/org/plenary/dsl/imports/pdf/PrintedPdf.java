package org.plenary.dsl.imports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF made for a test, line by line: places in points from the left and from the top of the page. */
final class PrintedPdf implements AutoCloseable {

    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float HEIGHT = 792;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;

    PrintedPdf page() {
        try {
            endPage();
            PDPage added = new PDPage();
            document.addPage(added);
            page = new PDPageContentStream(document, added);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints words, and says where they end. */
    float print(float x, float y, PDFont font, float size, String words) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, HEIGHT - y);
            page.showText(words);
            page.endText();
            return x + font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrintedPdf lock(String password, boolean mayExtract) {
        try {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(mayExtract);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            endPage();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
