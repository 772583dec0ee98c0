package org.plenary.dsl.reader;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.dsl.numbering.NumberForms;
import org.plenary.dsl.numbering.WrittenMarker;

/** Writes a number or letter of a drafter with another value, in the form that the drafter chose. */
final class Renumbering {

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    /** There is no level below it whose form none above it has. */
    private static final int LEVELS = 8;

    private final NumberForms forms;

    Renumbering(NumberForms forms) {
        this.forms = forms;
    }

    /** "3 -" for "7 -", ٣ for ٧; empty where the number is written without figures. */
    IntFunction<Optional<String>> ofNumber(String token) {
        return number -> {
            Matcher figures = FIGURES.matcher(token);
            return figures.find()
                    ? Optional.of(token.substring(0, figures.start()) + figures(number, figures.group().charAt(0))
                            + token.substring(figures.end()))
                    : Optional.empty();
        };
    }

    /** "(b)" for "(h)", "iii)" for "v)"; empty for a form that this language has at no level. */
    IntFunction<Optional<String>> ofLetter(String token, PlacedMarker placed) {
        return number -> {
            String quotationMark = WrittenMarker.read(token).map(WrittenMarker::quotationMark).orElse("");
            String written = token.substring(quotationMark.length()).strip();
            return IntStream.rangeClosed(1, LEVELS)
                    .filter(level -> forms.subParagraph(level, placed.number()).printed().equals(written)).boxed()
                    .findFirst().map(level -> quotationMark + forms.subParagraph(level, number).printed());
        };
    }

    /** In the digits of the script in which one was written. */
    private static String figures(int number, char example) {
        int zero = example - Character.digit(example, 10);
        StringBuilder figures = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> figures.append((char) (zero + digit - '0')));
        return figures.toString();
    }
}
