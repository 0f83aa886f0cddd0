package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.submit.CallScene;
import io.luxuan.award.DirectAwards;
import io.luxuan.award.DirectAwards.Wish;
import io.luxuan.plays.Play.Had;
import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding.CapBy;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What units were awarded the year before, and what others take of the year, on the ledger like everything else that is paid. */
class EarlierAwards {
    /** What a unit may have of J1 in a year, in 万元. */
    private static final BigDecimal MOST = BigDecimal.valueOf(50);

    private final DirectAwards awards;
    private final MovableClock clock;
    private final Rounds register;
    private final JdbcTemplate facts;
    private final Map<String, Round> rounds = new HashMap<>();
    private final Map<String, List<Wish>> taken = new HashMap<>();

    EarlierAwards(DirectAwards awards, MovableClock clock, Rounds register, JdbcTemplate facts) {
        this.awards = awards;
        this.clock = clock;
        this.register = register;
        this.facts = facts;
    }

    /** Other units are promised so much of the fund's year that this is left of it. @param left in 万元 */
    void leave(CallScene scene, Round round, BigDecimal left) {
        LocalDateTime now = clock.now();
        Programme programme = register.programmeOf(round);
        Round other = scene.openIn(round.year(), programme.id());
        clock.moveTo(now);
        List<Wish> wishes = new ArrayList<>();
        for (BigDecimal sum = yet(programme, round.year()).subtract(left); sum.signum() > 0; sum = sum.subtract(MOST)) {
            wishes.add(new Wish(Ids.next(), Ids.next(), "其他单位的申请", sum.min(MOST)));
        }
        taken.put(other.id(), wishes);
        Actors.run(Person.SYSTEM, () -> awards.promise(other.id(), wishes));
        assertThat(yet(programme, round.year())).isEqualByComparingTo(left);
    }

    void giveBack() {
        Actors.run(Person.SYSTEM, () -> taken.forEach((round, wishes) ->
                awards.release(round, wishes.stream().map(Wish::applicationId).toList())));
        taken.clear();
    }

    /** What the ledger has of the year's fund yet, of a programme that is a fund of its own. */
    private BigDecimal yet(Programme programme, int year) {
        BigDecimal limit = programme.funding().caps().stream().filter(cap -> cap.by() == CapBy.FUND).findFirst().orElseThrow().limit();
        return limit.subtract(facts.queryForObject("SELECT COALESCE(SUM(committed), 0) FROM ledger_account WHERE account_key = ?",
                BigDecimal.class, "FUND_YEAR:" + programme.id() + ":" + year));
    }

    void award(CallScene scene, Person unit, Had had) {
        LocalDateTime now = clock.now();
        Round round = rounds.computeIfAbsent(had.programme(), programme -> scene.openIn(now.getYear() - 1, programme));
        clock.moveTo(round.opensAt().plusMonths(6));
        String application = Ids.next();
        Actors.run(Person.SYSTEM, () -> {
            awards.promise(round.id(), List.of(new Wish(application, unit.organisationId(), had.title(), had.amount())));
            awards.makeDue(round.id(), List.of(application));
        });
        clock.moveTo(now);
    }
}
