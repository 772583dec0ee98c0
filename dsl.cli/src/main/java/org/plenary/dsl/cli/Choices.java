package org.plenary.dsl.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.dsl.citation.Organ;
import org.plenary.dsl.drafting.TextKind;
import org.plenary.dsl.language.Language;
import picocli.CommandLine.TypeConversionException;

/** What may stand after {@code --language}, {@code --kind}, {@code --organ} and {@code --format}. */
final class Choices {

    private Choices() {
    }

    static Language language(String given) {
        return Language.of(given).orElseThrow(() -> new TypeConversionException(
                "“" + given + "” is none of the six languages: ar, en, es, fr, ru, zh."));
    }

    static TextKind kind(String given) {
        return Arrays.stream(TextKind.values()).filter(kind -> kind.name().equalsIgnoreCase(given.strip())).findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + given + "” is neither resolution nor decision."));
    }

    static Organ organ(String given) {
        return switch (given.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-")) {
            case "ga", "general-assembly" -> Organ.GENERAL_ASSEMBLY;
            case "sc", "security-council" -> Organ.SECURITY_COUNCIL;
            case "ecosoc", "economic-and-social-council" -> Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
            case "hrc", "human-rights-council" -> Organ.HUMAN_RIGHTS_COUNCIL;
            default -> throw new TypeConversionException("“" + given + "” is no organ known here: "
                    + "general-assembly (ga), security-council (sc), economic-and-social-council (ecosoc), "
                    + "human-rights-council (hrc).");
        };
    }

    static <T> T format(String given, T[] all) {
        return Arrays.stream(all).filter(format -> format.toString().equalsIgnoreCase(given.strip())).findFirst()
                .orElseThrow(() -> new TypeConversionException("There is no format “" + given + "”. The formats are "
                        + Arrays.stream(all).map(Object::toString).collect(Collectors.joining(", ")) + "."));
    }
}
