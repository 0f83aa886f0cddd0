package io.luxuan.round.opening;

import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.programme.Programme;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.opening.DraftCheck.Checked;
import io.luxuan.round.opening.DraftPage.Look;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Optional;

/** Everything that one sees of a round in preparation before it opens. */
@UseCase
@ForStaff
class DraftDesk {
    private final ReadRoundDrafts drafts;
    private final DraftCheck check;
    private final DraftDifferences differences;
    private final SameRound same;
    private final LookNeeded needed;
    private final ReadWishes wishes;
    private final Rounds rounds;
    private final MovableClock clock;

    DraftDesk(ReadRoundDrafts drafts, DraftCheck check, DraftDifferences differences, SameRound same, LookNeeded needed, ReadWishes wishes,
            Rounds rounds, MovableClock clock) {
        this.drafts = drafts;
        this.check = check;
        this.differences = differences;
        this.same = same;
        this.needed = needed;
        this.wishes = wishes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The public page of its rules as it would be. */
    record Previewed(Round round, Programme programme) {}

    public DraftPage page(String id) {
        RoundDraft draft = drafts.one(id);
        Checked checked = check.of(draft);
        boolean twice = draft.isOpen() && same.isThere(id, draft.form().title(), draft.form().year());
        AskedWish wish = wishes.last(SecondLook.NAME, id).orElse(null);
        return new DraftPage(draft, checked.programme(), checked.faults().keys(), twice, look(checked, wish),
                needed.by(id), wish,
                draft.likeId() == null ? null : rounds.get(draft.likeId()).title(), checked.isRight() ? differences.of(checked) : List.of());
    }

    /** Empty while anything in it is wrong. */
    public Optional<Previewed> previewed(String id) {
        Checked checked = check.of(drafts.one(id));
        return checked.isRight() ? Optional.of(new Previewed(checked.round(), rounds.programmeOf(checked.round()))) : Optional.empty();
    }

    private Look look(Checked checked, AskedWish wish) {
        if (checked.isAgreed()) {
            return Look.AGREED;
        }
        if (!needed.of(checked.draft().id())) {
            return Look.NEEDLESS;
        }
        if (wish == null) {
            return Look.NEEDED;
        }
        return switch (wish.stateAt(clock.now())) {
            case ASKED -> Look.WAITING;
            case REFUSED -> Look.REFUSED;
            case CONFIRMED -> Look.LAPSED;
            case WITHDRAWN, EXPIRED -> Look.NEEDED;
        };
    }
}
