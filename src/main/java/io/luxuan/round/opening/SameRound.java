package io.luxuan.round.opening;

import io.luxuan.round.Rounds;
import io.luxuan.shared.Verdict;
import org.springframework.stereotype.Component;

/** Whether there is another round of a name and year: perhaps somebody else has opened it already. */
@Component
class SameRound {
    private final Rounds rounds;

    SameRound(Rounds rounds) {
        this.rounds = rounds;
    }

    boolean isThere(String id, String title, String year) {
        return year != null && year.matches("[0-9]{4}") && title != null && rounds.ofYear(Integer.parseInt(year)).stream()
                .anyMatch(round -> !round.id().equals(id) && round.title().equals(title.strip()));
    }

    /** It is opened all the same where somebody is sure. */
    Verdict askedAbout(RoundDraft draft, boolean sure) {
        boolean asked = !sure && isThere(draft.id(), draft.form().title(), draft.form().year());
        return asked ? Verdict.refused("round.twice") : Verdict.ALLOWED;
    }
}
