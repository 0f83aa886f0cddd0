package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.round.ChangeRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundChanged.Change;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.round.opening.DraftCheck.Checked;
import java.util.List;
import org.springframework.stereotype.Component;

/** In what a draft differs from the round that it was copied from, or from its programme's defaults. */
@Component
class DraftDifferences {
    private final Rounds rounds;
    private final ChangeRound change;

    DraftDifferences(Rounds rounds, ChangeRound change) {
        this.rounds = rounds;
        this.change = change;
    }

    /** Of a draft without fault, in the words of the form. */
    List<Change> of(Checked checked) {
        Round planned = checked.round();
        String like = checked.draft().likeId();
        Round before = like == null ? planned.by(RoundSettings.of(checked.programme())) : under(checked.programme(), rounds.get(like));
        return change.between(before, planned);
    }

    /** As if the newest version had been its own: both are told by the same form. */
    private static Round under(Programme programme, Round earlier) {
        return new Round(earlier.id(), programme.id(), programme.version(), earlier.title(), earlier.year(), RoundStage.CALL, earlier.opensAt(),
                earlier.closesAt(), earlier.recommendBy(), earlier.reviewBy(), earlier.settings(), null, null);
    }
}
