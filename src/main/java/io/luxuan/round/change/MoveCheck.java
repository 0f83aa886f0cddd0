package io.luxuan.round.change;

import io.luxuan.programme.Programme;
import io.luxuan.round.Applying;
import io.luxuan.round.DateRules;
import io.luxuan.round.Deadlines;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.ValidityRules;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.PersonalNumbers;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.WorkingDays;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Everything that must hold when dates are moved, field by field. */
@Component
class MoveCheck {
    private static final int LONGEST_REASON = 500;

    private final Rounds rounds;
    private final Applying applying;
    private final WorkingDays workingDays;
    private final MovableClock clock;

    MoveCheck(Rounds rounds, Applying applying, WorkingDays workingDays, MovableClock clock) {
        this.rounds = rounds;
        this.applying = applying;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    FieldFaults faults(Round round, Deadlines next, String reason) {
        Deadlines seen = Deadlines.of(round);
        LocalDateTime now = clock.now();
        FieldFaults faults = new FieldFaults();
        faults.note("reviewBy", DateRules.stillOpen(round.stage()));
        bounds("opensAt", seen.opensAt(), next.opensAt(), now, faults);
        bounds("closesAt", seen.closesAt(), next.closesAt(), now, faults);
        bounds("recommendBy", seen.recommendBy(), next.recommendBy(), now, faults);
        bounds("reviewBy", seen.reviewBy(), next.reviewBy(), now, faults);
        order(round, next, faults);
        if (next.equals(seen)) {
            faults.note("closesAt", Verdict.refused("round.nothing-put-off"));
        }
        if (Wording.saysNothing(reason) || reason.strip().length() > LONGEST_REASON) {
            faults.note("reason", Verdict.refused("round.reason"));
        }
        faults.note("reason", PersonalNumbers.judge(reason));
        if (faults.keys().isEmpty()) {
            earlier(round, seen, next, faults);
        }
        return faults;
    }

    private static void bounds(String field, LocalDateTime seen, LocalDateTime next, LocalDateTime now, FieldFaults faults) {
        if (!next.equals(seen)) {
            faults.note(field, DateRules.movedBeforeItPasses(seen, next, now));
            faults.note(field, field.equals("opensAt") ? MoveRules.opensAhead(next, now) : DateRules.closesInFuture(next, now));
            faults.note(field, MoveRules.withinAYear(next, now));
        }
    }

    private void order(Round round, Deadlines next, FieldFaults faults) {
        faults.note("closesAt", DateRules.closesAfterOpening(next.opensAt(), next.closesAt()));
        faults.note("recommendBy", DateRules.recommendedAfterClosing(next.closesAt(), next.recommendBy()));
        if (round.settings().panel() != null) {
            faults.note("reviewBy", DateRules.reviewedAfterRecommending(next.recommendBy(), next.reviewBy()));
        }
        Programme programme = rounds.programmeOf(round);
        if (!next.opensAt().equals(round.opensAt())) {
            faults.note("opensAt", ValidityRules.opensUnderPolicy(programme, next.opensAt().toLocalDate()));
        }
        if (next.reviewBy().isAfter(round.reviewBy())) {
            faults.note(ValidityRules.lastField(programme), ValidityRules.decidedUnderPolicy(programme, next.reviewBy().toLocalDate()));
        }
    }

    private void earlier(Round round, Deadlines seen, Deadlines next, FieldFaults faults) {
        LocalDateTime now = clock.now();
        LocalDateTime from = next.opensAt().isAfter(now) ? next.opensAt() : now;
        if (next.opensAt().isAfter(seen.opensAt()) || next.closesAt().isBefore(seen.closesAt())) {
            shorter("closesAt", round, from, next.closesAt(), faults);
        }
        if (next.recommendBy().isBefore(seen.recommendBy())) {
            shorter("recommendBy", round, from, next.recommendBy(), faults);
        }
        if (round.settings().panel() != null && next.reviewBy().isBefore(seen.reviewBy())) {
            faults.note("reviewBy", MoveRules.expertsNotAsked(round.stage()));
            faults.note("reviewBy", MoveRules.enoughRemains(days(next.recommendBy(), next.reviewBy())));
        }
    }

    private void shorter(String field, Round round, LocalDateTime from, LocalDateTime to, FieldFaults faults) {
        faults.note(field, MoveRules.nobodyBegan(applying.hasBegun(round.id())));
        faults.note(field, MoveRules.enoughRemains(days(from, to)));
    }

    private int days(LocalDateTime from, LocalDateTime to) {
        return workingDays.remaining(from.toLocalDate(), to.toLocalDate());
    }
}
