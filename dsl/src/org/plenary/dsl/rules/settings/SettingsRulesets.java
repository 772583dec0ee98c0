package org.plenary.dsl.rules.settings;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.plenary.dsl.header.Header;
import org.plenary.dsl.header.Rules;
import org.plenary.dsl.rules.Profile;
import org.plenary.dsl.rules.Ruleset;
import org.plenary.dsl.rules.Rulesets;
import org.plenary.dsl.rules.spelling.SpellingFamily;
import org.plenary.dsl.source.Severity;
import org.plenary.dsl.spelling.Spelling;
import org.plenary.dsl.spelling.Spellings;

/** The rules that follow from the header of a text, from the settings beside it and above, and from its date. */
public final class SettingsRulesets implements Rulesets {

    /** Since its thirty-first session, in 1976, the Assembly numbers its resolutions as it does today. */
    private static final LocalDate TODAYS_FORM = LocalDate.of(1976, 1, 1);
    /** A date before it is no date of a text but a mistake: 0001-01-01, as files of the United Nations have it. */
    private static final LocalDate FIRST_TEXT = LocalDate.of(1946, 1, 1);

    private static final String SPELLING = SpellingFamily.UNKNOWN_WORD.code();

    private final SettingsFiles files;
    private final Spellings spellings;

    @Inject
    public SettingsRulesets(SettingsFiles files, Spellings spellings) {
        this.files = files;
        this.spellings = spellings;
    }

    @Override
    public Ruleset of(URI location, Header header) {
        Optional<Path> file = file(location);
        Settings settings = file.map(files::settings).orElse(Settings.NONE);
        Spelling spelling = spellings.of(file, settings.dictionaries(), settings.rules().containsKey(SPELLING));
        return new Ruleset(profile(header, settings), rules(settings), settings.wordLimit(), settings.registry(),
                Optional.of(spelling));
    }

    /** What was set for a folder counts more than what an editor prefers. */
    private Map<String, Optional<Severity>> rules(Settings settings) {
        Map<String, Optional<Severity>> rules = new HashMap<>(settings.rules());
        if (spellings.preferred()) {
            rules.putIfAbsent(SPELLING, Optional.of(Severity.HINT));
        }
        return rules;
    }

    /** Nothing lies beside a text that was never saved, or is no file. */
    private static Optional<Path> file(URI location) {
        try {
            return location.isFile() ? Optional.of(Path.of(java.net.URI.create(location.toString())))
                    : Optional.empty();
        } catch (IllegalArgumentException noPath) {
            return Optional.empty();
        }
    }

    /** What the text itself says counts most, then what was set for its folder, then what its date suggests. */
    private static Profile profile(Header header, Settings settings) {
        if (header.rules().filter(Rules.MUN::equals).isPresent()) {
            return Profile.MUN;
        }
        boolean historic = header.adopted().filter(day -> !day.isBefore(FIRST_TEXT) && day.isBefore(TODAYS_FORM))
                .isPresent();
        Profile usual = historic ? Profile.HISTORIC : Profile.UN;
        return settings.profile().orElse(usual);
    }
}
