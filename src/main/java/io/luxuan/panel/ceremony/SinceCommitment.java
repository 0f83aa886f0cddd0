package io.luxuan.panel.ceremony;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.frozen.Changes;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.expert.avoidance.AllowedPairs;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What has changed since a commitment: applications withdrawn, experts who may not or cannot judge any more. Nothing
 * is ever added.
 */
@Component
class SinceCommitment {
    private final ReadCeremony ceremony;
    private final ReviewPool pool;
    private final Facts facts;

    SinceCommitment(ReadCeremony ceremony, ReviewPool pool, Facts facts) {
        this.ceremony = ceremony;
        this.pool = pool;
        this.facts = facts;
    }

    Changes of(DrawCommitment commitment) {
        Round round = facts.round(commitment.roundId());
        Snapshot snapshot = ceremony.snapshot(commitment.id());
        Map<String, ApplicationSummary> applications = facts.inRound(round.id(), EnumSet.allOf(ApplicationStatus.class))
                .stream().filter(one -> one.number() != null)
                .collect(Collectors.toMap(ApplicationSummary::number, Function.identity()));
        Map<Integer, SeatCandidate> experts = experts(commitment, round);
        List<ReviewCase> cases = pool.cases(round.id(), applications.values().stream()
                .filter(one -> one.status() == ApplicationStatus.ACCEPTED).toList());
        return new Changes(gone(snapshot, applications), barred(snapshot, cases, experts),
                caps(snapshot, experts, round.settings().panel().maximumLoad()));
    }

    private Map<Integer, SeatCandidate> experts(DrawCommitment commitment, Round round) {
        Map<String, SeatCandidate> byId = pool.everyone(round).stream()
                .collect(Collectors.toMap(SeatCandidate::expertId, Function.identity()));
        return ceremony.identities(commitment.id()).stream().filter(one -> byId.containsKey(one.expert()))
                .collect(Collectors.toMap(Snapshot.Identity::number, one -> byId.get(one.expert())));
    }

    private static List<Changes.Gone> gone(Snapshot snapshot, Map<String, ApplicationSummary> applications) {
        return snapshot.applications().stream().map(Snapshot.Choice::application)
                .filter(label -> !applications.containsKey(label)
                        || applications.get(label).status() != ApplicationStatus.ACCEPTED)
                .map(label -> new Changes.Gone(label, (applications.containsKey(label)
                        ? applications.get(label).status() : ApplicationStatus.WITHDRAWN).name())).toList();
    }

    private static List<Changes.Room> caps(Snapshot snapshot, Map<Integer, SeatCandidate> experts, int maximumLoad) {
        List<Changes.Room> less = new ArrayList<>();
        for (Snapshot.PoolExpert row : snapshot.pool()) {
            SeatCandidate expert = experts.get(row.number());
            boolean away = expert == null || expert.onLeave();
            int room = away ? 0 : expert.room(maximumLoad);
            if (room < row.cap()) {
                less.add(new Changes.Room(row.number(), room, away ? "avoid.on-leave" : "avoid.yearly-cap"));
            }
        }
        return less;
    }

    /** Those on leave get no seat anyway. */
    private static List<Changes.Barred> barred(
            Snapshot snapshot, List<ReviewCase> cases, Map<Integer, SeatCandidate> experts) {
        Map<String, ReviewCase> byLabel = cases.stream().collect(Collectors.toMap(ReviewCase::label, Function.identity()));
        List<Integer> present = experts.keySet().stream().filter(number -> !experts.get(number).onLeave()).toList();
        Map<Integer, Integer> places = new HashMap<>();
        present.forEach(number -> places.put(number, places.size()));
        AllowedPairs pairs = AllowedPairs.of(present.stream().map(experts::get).toList());
        List<Changes.Barred> barred = new ArrayList<>();
        for (Snapshot.Choice choice : snapshot.applications()) {
            ReviewCase application = byLabel.get(choice.application());
            if (application != null) {
                BitSet judges = pairs.judges(application);
                Arrays.stream(choice.experts()).filter(places::containsKey).filter(number -> !judges.get(places.get(number)))
                        .forEach(number -> barred.add(barred(number, experts.get(number), application)));
            }
        }
        return barred;
    }

    private static Changes.Barred barred(int number, SeatCandidate expert, ReviewCase application) {
        return new Changes.Barred(application.label(), number, AvoidanceRules.whyNot(expert, application).get(0).code());
    }
}
