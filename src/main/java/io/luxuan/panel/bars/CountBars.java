package io.luxuan.panel.bars;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ClaimAside;
import io.luxuan.application.ClaimsOnPeople;
import io.luxuan.application.Naming;
import io.luxuan.expert.avoidance.AllowedPairs;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.ClaimedCase;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts for a whole round; as many statements for one application as for a thousand. */
@Component
class CountBars {
    private final ReviewPool pool;
    private final ClaimsOnPeople people;
    private final Facts facts;

    CountBars(ReviewPool pool, ClaimsOnPeople people, Facts facts) {
        this.pool = pool;
        this.people = people;
        this.facts = facts;
    }

    /** What keeps most away comes first. */
    List<Bars> of(Round round) {
        int panel = round.settings().panel().size();
        List<SeatCandidate> experts = pool.everyone(round).stream().filter(expert -> !expert.onLeave())
                .map(expert -> ofOtherRounds(expert, round.id())).toList();
        AllowedPairs pairs = AllowedPairs.of(experts);
        Map<String, List<SeatCandidate>> names = experts.stream().collect(Collectors.groupingBy(expert -> expert.name().key()));
        Map<String, List<ClaimAside>> aside = people.aside(round.id()).stream().collect(Collectors.groupingBy(ClaimAside::applicationId));
        Map<String, List<Naming>> said = people.said(round.id()).stream().collect(Collectors.groupingBy(Naming::applicationId));
        return pool.claimed(round.id(), facts.inRound(round.id(), Set.of(ApplicationStatus.ACCEPTED))).stream()
                .map(one -> bars(one, pairs, names, aside.getOrDefault(one.id(), List.of()), said.getOrDefault(one.id(), List.of()), panel))
                .sorted(Comparator.comparingInt(Bars::percent).reversed().thenComparing(bars -> bars.application().number())).toList();
    }

    /** Whom this round's claims keep away from all of it is counted at each claim, and not as if they could judge nothing anyway. */
    private static SeatCandidate ofOtherRounds(SeatCandidate expert, String roundId) {
        return expert.with(expert.works().stream().filter(work -> !work.roundId().equals(roundId)).toList());
    }

    private static Bars bars(ClaimedCase one, AllowedPairs pairs, Map<String, List<SeatCandidate>> names, List<ClaimAside> aside,
            List<Naming> said, int panelSize) {
        BitSet could = pairs.judges(one.without());
        int barred = could.cardinality() - pairs.judges(one.whole()).cardinality();
        List<Bars.Claim> claims = one.claims().stream().map(claim -> new Bars.Claim(claim.party(),
                could.cardinality() - pairs.judges(claim.alone()).cardinality(), named(claim, names), said.stream()
                        .filter(naming -> naming.kind() == claim.party().kind() && naming.number() == claim.party().number()).toList())).toList();
        int named = claims.stream().mapToInt(Bars.Claim::named).sum();
        return new Bars(one.application(), could.cardinality(), barred, claims, aside,
                BarRules.isUnusual(could.cardinality(), barred, named, panelSize));
    }

    private static int named(ClaimedCase.One claim, Map<String, List<SeatCandidate>> names) {
        return claim.member().map(member -> (int) names.getOrDefault(member.name().key(), List.of()).stream()
                .filter(expert -> member.at().isUnknown() || expert.at().isUnknown() || member.at().isSameAs(expert.at())).count())
                .orElse(0);
    }
}
