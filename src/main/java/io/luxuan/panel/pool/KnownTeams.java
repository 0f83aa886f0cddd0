package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.application.Team;
import io.luxuan.expert.avoidance.Affiliation;
import io.luxuan.expert.avoidance.AvoidanceRules;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.Participation;
import io.luxuan.expert.avoidance.PersonName;
import io.luxuan.expert.avoidance.SeatCandidate;
import io.luxuan.expert.avoidance.TeamMember;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.PersonKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applications of this year and of the years in which joint work counts, by the names of their people. */
@Component
class KnownTeams {
    private static final int MANY = 300;

    private final ApplicationParties parties;
    private final Rounds rounds;

    KnownTeams(ApplicationParties parties, Rounds rounds) {
        this.parties = parties;
        this.rounds = rounds;
    }

    /** The candidates with the applications that name somebody like them: a handful of statements for any number. */
    List<SeatCandidate> addTo(List<SeatCandidate> candidates, Round round, Families families) {
        Map<String, Round> recent = recent(round.year());
        Set<String> names = candidates.stream().map(candidate -> candidate.name().key())
                .filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        List<Team> teams = names.size() > MANY
                ? parties.teams(recent.keySet()) : parties.teamsNaming(recent.keySet(), names);
        Map<String, List<Participation>> byName = byName(teams, names, recent, families);
        return candidates.stream()
                .map(candidate -> candidate.with(byName.getOrDefault(candidate.name().key(), List.of()))).toList();
    }

    /** Usually one: an older field may name two people, or two units of one. */
    static Stream<TeamMember> members(Party party, String organisationId, Families families) {
        boolean leader = party.kind() == PartyKind.LEADER;
        List<Affiliation> units = Affiliation.all(families, leader ? organisationId : null, party.institution());
        return PersonName.all(party.person()).stream()
                .flatMap(name -> units.stream().map(unit -> new TeamMember(name, unit, leader)));
    }

    private Map<String, Round> recent(int year) {
        return IntStream.rangeClosed(year - AvoidanceRules.YEARS_OF_JOINT_WORK, year).boxed()
                .flatMap(one -> rounds.ofYear(one).stream()).collect(Collectors.toMap(Round::id, round -> round));
    }

    private static Map<String, List<Participation>> byName(
            List<Team> teams, Set<String> names, Map<String, Round> rounds, Families families) {
        Map<String, List<Participation>> byName = new HashMap<>();
        for (Team team : teams) {
            Set<String> wanted = team.people().stream().flatMap(party -> PersonKey.all(party.person()).stream())
                    .filter(names::contains).collect(Collectors.toSet());
            if (!wanted.isEmpty()) {
                Participation work = participation(team, rounds.get(team.roundId()).year(), families);
                wanted.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(work));
            }
        }
        return byName;
    }

    private static Participation participation(Team team, int year, Families families) {
        return new Participation(team.applicationId(), team.roundId(), team.number(), team.title(), year,
                team.people().stream().flatMap(party -> members(party, team.organisationId(), families)).toList());
    }
}
