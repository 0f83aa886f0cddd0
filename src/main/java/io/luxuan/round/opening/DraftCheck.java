package io.luxuan.round.opening;

import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.RoundFormReader;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** What a draft would open, and everything that is wrong with that at this moment. */
@Component
class DraftCheck {
    private final Programmes programmes;
    private final MovableClock clock;

    DraftCheck(Programmes programmes, MovableClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param programme its newest version, which the round would pin */
    record Checked(RoundDraft draft, Programme programme, OpenRound command, FieldFaults faults) {
        String digest() {
            return DraftText.digest(programme, draft.formText());
        }

        /** Whether somebody else agreed to exactly this. */
        boolean isAgreed() {
            return digest().equals(draft.agreedDigest());
        }

        boolean isRight() {
            return faults.keys().isEmpty();
        }

        /** As it would be. Only of one without fault. */
        Round round() {
            return new Round(draft.id(), programme.id(), programme.version(), command.title().strip(), command.year(), RoundStage.CALL,
                    command.opensAt(), command.closesAt(), command.recommendBy(), command.reviewBy(), command.settings(), null, null);
        }
    }

    Checked of(RoundDraft draft) {
        Programme programme = programme(draft.programmeId());
        RoundFormReader reader = new RoundFormReader(programme, draft.form());
        OpenRound command = reader.command(clock.now());
        return new Checked(draft, programme, command, reader.faults());
    }

    Programme programme(String id) {
        return programmes.current().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("programme", id));
    }
}
