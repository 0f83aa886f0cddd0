package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ClaimsOnPeople;
import io.luxuan.draw.frozen.DrawRules;
import io.luxuan.draw.frozen.DrawRules.SetAside;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.avoidance.AllowedPairs;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.expert.avoidance.SeedOrder;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.Secrets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The pool and the applications of a round as numbers: what a draw is made of. */
@Component
class FreezePool {
    private final ReviewPool pool;
    private final ClaimsOnPeople people;
    private final Facts facts;
    private final Secrets secrets;

    FreezePool(ReviewPool pool, ClaimsOnPeople people, Facts facts, Secrets secrets) {
        this.pool = pool;
        this.people = people;
        this.facts = facts;
        this.secrets = secrets;
    }

    record Frozen(Snapshot snapshot, List<Snapshot.Identity> people) {}

    Frozen now(Round round) {
        int load = round.settings().panel().maximumLoad();
        List<ReviewCase> cases = pool.cases(round.id(), facts.inRound(round.id(), Set.of(ApplicationStatus.ACCEPTED)))
                .stream().sorted(Comparator.comparing(ReviewCase::label)).toList();
        List<SeatCandidate> experts = inDrawOrder(round.id(), pool.everyone(round).stream()
                .filter(expert -> expert.room(load) > 0 && !expert.onLeave()).toList());
        AllowedPairs pairs = AllowedPairs.of(experts);
        List<Snapshot.Choice> choices = Snapshot.packed(cases.stream().map(application -> choice(application, pairs)).iterator());
        DrawRules rules = DrawRules.of(round.settings().panel().size(), load).without(setAside(round.id(), cases));
        return new Frozen(new Snapshot(rows(pairs, load), choices, rules), people(experts));
    }

    /** Of the applications that are drawn for; in the order of their numbers. */
    private List<SetAside> setAside(String roundId, List<ReviewCase> cases) {
        Map<String, String> labels = cases.stream().collect(Collectors.toMap(ReviewCase::applicationId, ReviewCase::label));
        return people.aside(roundId).stream().filter(one -> labels.containsKey(one.applicationId()))
                .map(one -> new SetAside(labels.get(one.applicationId()), one.kind().name(), one.number(), one.ground().name()))
                .sorted(Comparator.comparing(SetAside::application).thenComparing(SetAside::claim).thenComparingInt(SetAside::number)).toList();
    }

    /** Draw numbers say nothing about who has them: they are dealt by a number that is used for nothing else. */
    private List<SeatCandidate> inDrawOrder(String roundId, List<SeatCandidate> experts) {
        SeedOrder chance = new SeedOrder(secrets.next("draw numbers of " + roundId));
        return experts.stream().sorted(Comparator.comparing(expert -> chance.placeOf(expert.expertId()))).toList();
    }

    private static Snapshot.Choice choice(ReviewCase application, AllowedPairs pairs) {
        AllowedPairs.Row row = pairs.of(application);
        return new Snapshot.Choice(application.label(), Arrays.stream(row.experts()).map(at -> at + 1).toArray(), row.fits());
    }

    private static List<Snapshot.PoolExpert> rows(AllowedPairs pairs, int load) {
        int[] institutions = pairs.institutions();
        return IntStream.range(0, institutions.length).mapToObj(at -> new Snapshot.PoolExpert(
                at + 1, institutions[at] + 1, 0, pairs.pool().get(at).room(load))).toList();
    }

    private static List<Snapshot.Identity> people(List<SeatCandidate> experts) {
        List<Snapshot.Identity> people = new ArrayList<>();
        for (SeatCandidate expert : experts) {
            people.add(new Snapshot.Identity(people.size() + 1, expert.expertId(), expert.name().text(), expert.at().name()));
        }
        return people;
    }
}
