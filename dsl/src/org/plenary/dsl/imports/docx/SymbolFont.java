package org.plenary.dsl.imports.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The characters that Word takes from its symbol fonts, by their places in these fonts. */
final class SymbolFont {

    private static final String GREEK_CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String GREEK_LETTERS = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0x2D, "−"), Map.entry(0xA2, "′"),
            Map.entry(0xA3, "≤"), Map.entry(0xA5, "∞"), Map.entry(0xAB, "↔"), Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"), Map.entry(0xAE, "→"), Map.entry(0xAF, "↓"), Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"), Map.entry(0xB2, "″"), Map.entry(0xB3, "≥"), Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"), Map.entry(0xB8, "÷"), Map.entry(0xB9, "≠"), Map.entry(0xBB, "≈"),
            Map.entry(0xBC, "…"), Map.entry(0xE5, "∑"));
    private static final Map<Integer, String> WINGDINGS = Map.of(0x6C, "●", 0x6E, "■", 0xA7, "▪", 0xD8, "➢",
            0xE0, "→", 0xFB, "✗", 0xFC, "✓", 0xFE, "☑", 0xA8, "☐");
    private static final int PRIVATE_USE = 0xF000;

    private SymbolFont() {
    }

    /** The character; empty where it is not known. */
    static Optional<String> character(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(code, 16);
        int place = value >= PRIVATE_USE ? value - PRIVATE_USE : value;
        if (font.equalsIgnoreCase("Symbol")) {
            return greek(place).or(() -> Optional.ofNullable(SYMBOL.get(place))).or(() -> ascii(place));
        }
        if (font.toLowerCase(Locale.ROOT).startsWith("wingdings")) {
            return Optional.ofNullable(WINGDINGS.get(place));
        }
        return value < PRIVATE_USE && value >= ' ' && !Character.isSurrogate((char) value)
                ? Optional.of(String.valueOf((char) value)) : Optional.empty();
    }

    private static Optional<String> greek(int place) {
        if (place >= 'A' && place <= 'Z') {
            return Optional.of(GREEK_CAPITALS.substring(place - 'A', place - 'A' + 1));
        }
        return place >= 'a' && place <= 'z' ? Optional.of(GREEK_LETTERS.substring(place - 'a', place - 'a' + 1))
                : Optional.empty();
    }

    private static Optional<String> ascii(int place) {
        return place >= ' ' && place < 'A' ? Optional.of(String.valueOf((char) place)) : Optional.empty();
    }
}
