package org.plenary.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.plenary.dsl.document.Block;
import org.plenary.dsl.document.PreambularParagraph;
import org.plenary.dsl.ide.text.OpenText;
import org.plenary.dsl.ide.wording.ServerSentence;
import org.plenary.dsl.language.Language;
import org.plenary.dsl.lexicon.Part;
import org.plenary.dsl.lexicon.Repetition;
import org.plenary.dsl.lexicon.Strength;
import org.plenary.dsl.lexicon.Translation;
import org.plenary.dsl.lexicon.Translations;
import org.plenary.dsl.wording.DrafterLanguage;

/** Over an opening phrase: how strong it is, and what it is in the other languages. */
public final class OpeningHover {

    private static final List<Language> ORDER = List.of(Language.ARABIC, Language.CHINESE, Language.ENGLISH,
            Language.FRENCH, Language.RUSSIAN, Language.SPANISH);

    private final Translations translations;
    private final DrafterLanguage drafter;

    /**
     * @param translations
     *            of openings, counted
     * @param drafter
     *            the language in which their strength is said
     */
    @Inject
    public OpeningHover(Translations translations, DrafterLanguage drafter) {
        this.translations = translations;
        this.drafter = drafter;
    }

    Optional<String> of(OpenText text, Block block, String phrase) {
        Part part = block instanceof PreambularParagraph ? Part.PREAMBULAR : Part.OPERATIVE;
        return of(text.language(), part, phrase);
    }

    /** The strength and the translations of an opening, in Markdown; empty if neither is known. */
    public Optional<String> of(Language language, Part part, String phrase) {
        String base = Repetition.of(language).base(phrase);
        Optional<Translation> found = translations.find(phrase, language, part)
                .or(() -> translations.find(base, language, part));
        StringBuilder words = new StringBuilder(Markdown.bold(phrase));
        Optional<Strength> strength = translations.strength(phrase, language, part)
                .or(() -> translations.strength(base, language, part));
        strength.ifPresent(known -> words.append("\n\n")
                .append(drafter.say(ServerSentence.of("strength." + known.level()))));
        found.ifPresent(translation -> words.append("\n\n").append(table(translation, language)));
        return strength.isPresent() || found.isPresent() ? Optional.of(words.toString()) : Optional.empty();
    }

    private static String table(Translation translation, Language own) {
        StringBuilder table = new StringBuilder();
        for (Language language : ORDER) {
            List<String> phrases = translation.in(language);
            if (language != own && !phrases.isEmpty()) {
                table.append("- ").append(language.code()).append(": ")
                        .append(Markdown.plain(String.join(", ", phrases))).append('\n');
            }
        }
        return table.toString().stripTrailing();
    }
}
