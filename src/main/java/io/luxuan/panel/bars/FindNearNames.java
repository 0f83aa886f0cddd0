package io.luxuan.panel.bars;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.expert.avoidance.Affiliation;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.panel.pool.NameDecision;
import io.luxuan.panel.pool.NameDecisionMapper;
import io.luxuan.panel.pool.ReviewPool;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.NearNames;
import io.luxuan.shared.PersonKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names in the applications of a round that are nearly those of experts who could judge them; few statements for any number. */
@Component
class FindNearNames {
    private final ReviewPool pool;
    private final ApplicationParties parties;
    private final InstitutionFamilies families;
    private final NameDecisionMapper decisions;
    private final Facts facts;

    FindNearNames(ReviewPool pool, ApplicationParties parties, InstitutionFamilies families, NameDecisionMapper decisions, Facts facts) {
        this.pool = pool;
        this.parties = parties;
        this.families = families;
        this.decisions = decisions;
        this.facts = facts;
    }

    /** What nobody has decided comes first. */
    List<NearMatch> of(Round round) {
        List<ApplicationSummary> applications = facts.inRound(round.id(), Set.of(ApplicationStatus.ACCEPTED));
        Map<String, List<Party>> named = parties.of(applications.stream().map(ApplicationSummary::id).toList());
        Families today = families.today();
        NearNames<SeatCandidate> experts = new NearNames<>(
                pool.everyone(round).stream().filter(expert -> !expert.onLeave()).toList(), expert -> expert.name().key());
        Map<String, NameDecision> decided = decisions.ofRound(round.id()).stream().collect(Collectors.toMap(
                one -> one.applicationId() + "/" + one.expertId() + "/" + one.nameKey(), Function.identity()));
        return applications.stream().flatMap(application -> people(application, named.getOrDefault(application.id(), List.of())))
                .flatMap(person -> person.near(experts, today)).map(match -> match.with(decided.get(match.key())))
                .sorted(Comparator.comparing((NearMatch match) -> match.decision() != null)
                        .thenComparing(match -> match.application().number()).thenComparing(NearMatch::key)).toList();
    }

    /** Somebody whom an application names. */
    private record Person(ApplicationSummary application, PartyKind kind, String key, String text, String institution, String unit) {
        Stream<NearMatch> near(NearNames<SeatCandidate> experts, Families today) {
            List<Affiliation> at = Affiliation.all(today, unit, institution);
            List<NearMatch> found = new ArrayList<>();
            experts.near(key, expert -> together(at, expert)).forEach((expert, how) -> found.add(new NearMatch(application, kind, key, text,
                    institution, expert.expertId(), expert.name().text(), expert.at().name(), how, together(at, expert), null)));
            return found.stream();
        }

        private static boolean together(List<Affiliation> at, SeatCandidate expert) {
            return at.stream().anyMatch(one -> one.isSameAs(expert.at()));
        }
    }

    private static Stream<Person> people(ApplicationSummary application, List<Party> named) {
        Stream<Person> leaders = PersonKey.all(application.leader()).stream().map(key -> new Person(application, PartyKind.LEADER, key,
                application.leader(), application.organisationName(), application.organisationId()));
        return Stream.concat(leaders, named.stream().filter(party -> party.kind() != PartyKind.LEADER).flatMap(party ->
                PersonKey.all(party.person()).stream().map(key -> new Person(application, party.kind(), key, party.person(),
                        party.institution(), null))));
    }
}
