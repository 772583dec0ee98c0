package org.plenary.dsl.masthead;

import java.util.Optional;
import org.plenary.dsl.header.Vote;
import org.plenary.dsl.language.Wording;

/** How the Human Rights Council voted: "[Adopted by a recorded vote of 28 to 11, with 7 abstentions.]". */
final class VoteLine {

    private final Wording wording;

    VoteLine(Wording wording) {
        this.wording = wording;
    }

    /** The line; without a vote, it says so. */
    String compose(Optional<Vote> vote) {
        return vote.map(this::recorded).orElseGet(() -> wording.text("vote.none"));
    }

    private String recorded(Vote vote) {
        String[] counts = {count("vote.favour", vote.inFavour()), count("vote.against", vote.against()),
            count("vote.abstaining", vote.abstaining())};
        Optional<String> unopposed = vote.against() == 0 ? wording.find("vote.recorded.unopposed", counts)
                : Optional.empty();
        return unopposed.orElseGet(() -> wording.text("vote.recorded", counts));
    }

    private String count(String key, int number) {
        return PluralForm.of(wording.language(), number).text(wording, key, number);
    }
}
