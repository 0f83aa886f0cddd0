package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programme;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Quota;
import io.luxuan.round.OpenRound;
import io.luxuan.round.RoundSettings;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Opens the demo's rounds with quotas that suit a handful of applications, and takes them through their call. */
@Component
class DemoRounds {
    private final Rounds rounds;
    private final Programmes programmes;
    private final DemoTime time;
    private final DemoApplications applications;

    DemoRounds(Rounds rounds, Programmes programmes, DemoTime time, DemoApplications applications) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.time = time;
        this.applications = applications;
    }

    /** Days before today on which the call opens, closes, recommendation ends and score cards are due. */
    record Days(int opens, int closes, int recommend, int review) {}

    String open(String programmeId, int year, Days days, UnaryOperator<Quota> quota) {
        time.moveTo(days.opens(), 9);
        Programme programme = programmes.current().stream().filter(it -> it.id().equals(programmeId)).findFirst().orElseThrow();
        RoundSettings given = RoundSettings.of(programme);
        RoundSettings settings = new RoundSettings(quota.apply(given.quota()), given.budget(),
                new PanelRule(given.panel().size(), given.panel().minimumOpinions(), given.panel().maximumLoad()),
                given.scoring(), given.publicity(), true, given.constraints(), given.numbers())
                .offering(DemoContent.challenges(programme));
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound(programmeId,
                year + "年度" + programme.name(), year, time.at(days.opens(), 9), time.at(days.closes(), 17),
                time.at(days.recommend(), 17), time.at(days.review(), 17), settings)));
        time.passTo(days.opens(), 9);
        return id;
    }

    /** All proposals submitted, recommended and passed, and the call closed: panels can be drawn. Answers ids by key. */
    Map<String, String> passAll(String roundId, Days days, List<Proposal> proposals) {
        Map<String, String> ids = new LinkedHashMap<>();
        time.moveTo(days.closes() + 8, 10);
        proposals.forEach(proposal -> ids.put(proposal.key(), applications.submit(roundId, proposal)));
        time.moveTo(days.closes() + 3, 14);
        proposals.forEach(proposal -> applications.recommend(ids.get(proposal.key()), proposal));
        time.passTo(days.closes(), 18);
        time.moveTo(days.closes() - 1, 10);
        ids.values().forEach(applications::pass);
        time.passTo(days.recommend(), 18);
        return ids;
    }
}
