package io.luxuan.watch;

import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.round.Rounds;
import io.luxuan.shared.KeptByKey;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.RoundTaskCount;
import io.luxuan.workflow.Tasks;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/**
 * All rounds of some years with their open work: one query a year and, for all who look within some seconds, one for the
 * work of all rounds.
 */
@UseCase
@ForStaff
class RoundCards {
    private static final int MOST_CHOICES_OF_YEARS = 30;

    private final KeptByKey<List<String>, List<RoundTaskCount>> counts;
    private final MovableClock clock;

    RoundCards(Tasks tasks, MovableClock clock, @Value("${luxuan.kept:3s}") Duration age) {
        this.counts = new KeptByKey<>(age, MOST_CHOICES_OF_YEARS, tasks::counts);
        this.clock = clock;
    }

    List<RoundCard> of(Rounds rounds, List<Integer> years) {
        List<Round> all = years.stream().flatMap(year -> rounds.ofYear(year).stream()).toList();
        Map<String, List<RoundTaskCount>> work = counts.get(all.stream().map(Round::id).toList()).stream()
                .collect(Collectors.groupingBy(RoundTaskCount::roundId));
        LocalDateTime now = clock.now();
        return all.stream().map(round -> card(round, work.getOrDefault(round.id(), List.of()), now)).toList();
    }

    private static RoundCard card(Round round, List<RoundTaskCount> work, LocalDateTime now) {
        return new RoundCard(round, work.stream().mapToLong(RoundTaskCount::open).sum(),
                work.stream().mapToLong(RoundTaskCount::overdue).sum(), next(round, work, now));
    }

    private static LocalDateTime next(Round round, List<RoundTaskCount> work, LocalDateTime now) {
        Stream<LocalDateTime> dates = round.stage().compareTo(RoundStage.REVIEW) <= 0
                ? Stream.of(round.closesAt(), round.recommendBy(), round.reviewBy()) : Stream.empty();
        return Stream.concat(dates, work.stream().map(RoundTaskCount::nextDue)).filter(Objects::nonNull)
                .filter(date -> date.isAfter(now)).min(LocalDateTime::compareTo).orElse(null);
    }
}
