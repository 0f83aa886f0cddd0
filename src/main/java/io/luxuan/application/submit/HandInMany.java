package io.luxuan.application.submit;

import io.luxuan.application.store.Eligible;
import io.luxuan.application.store.GiveNumbers;
import io.luxuan.application.store.Setting;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitSubmitters;
import io.luxuan.shared.permission.UseCase;

/** A unit hands in all of its drafts in a window of claims that are complete. Some dozens a transaction; a second press goes on. */
@UseCase
public class HandInMany {
    private final HandInSome some;
    private final GiveNumbers numbers;
    private final Setting setting;
    private final MovableClock clock;

    HandInMany(HandInSome some, GiveNumbers numbers, Setting setting, MovableClock clock) {
        this.some = some;
        this.numbers = numbers;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param left those that are not complete or may not enter */
    public record Outcome(int handedIn, int left) {}

    /** @throws Refusal outside the time for it, or where a unit has one claim in a window */
    @ForUnitSubmitters
    public Outcome handIn(String roundId) {
        Round round = setting.round(roundId);
        Eligible.manyTogether(setting.programme(round)).require();
        Eligible.callIsOpen(round, Arrival.moment(clock)).require();
        String unit = Actors.require().organisationId();
        int handedIn = 0;
        int left = 0;
        HandInSome.Part part = some.handIn(round, unit, "");
        while (part.last() != null) {
            handedIn += part.handedIn();
            left += part.left();
            part = some.handIn(round, unit, part.last());
        }
        while (handedIn > 0 && !numbers.giveAll(roundId).isEmpty()) {
            // until nobody waits
        }
        return new Outcome(handedIn, left);
    }
}
