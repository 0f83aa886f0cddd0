package io.luxuan.round.calendar;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.budget.Budget;
import io.luxuan.shared.budget.SendingBudgets;
import io.luxuan.shared.permission.ForEveryone;
import io.luxuan.shared.permission.UseCase;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a calendar program reads: the dates of a year back and two ahead. */
@UseCase
@ForEveryone
class ReadFeed {
    private final FeedMapper feeds;
    private final RoundDates dates;
    private final WhoIsWho people;
    private final SendingBudgets budgets;
    private final MovableClock clock;

    ReadFeed(FeedMapper feeds, RoundDates dates, WhoIsWho people, SendingBudgets budgets, MovableClock clock) {
        this.feeds = feeds;
        this.dates = dates;
        this.people = people;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** How long a program that asks too often has to wait; empty where it need not. @param address from which it asks */
    Optional<Duration> spend(String address) {
        return budgets.spend(Budget.CALENDAR_READS, address, 1);
    }

    /** @throws NotFound for an address that was never made or is void, and when its owner's account is closed */
    List<RoundDate> of(String token) {
        String owner = feeds.owner(Hashes.sha256(token)).filter(account -> !people.isClosed(account))
                .orElseThrow(() -> new NotFound("calendar", "address"));
        LocalDateTime now = clock.now();
        return Actors.as(Person.SYSTEM, () -> dates.of(owner, now.minusYears(1), now.plusYears(2)));
    }
}
