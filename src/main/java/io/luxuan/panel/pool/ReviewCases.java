package io.luxuan.panel.pool;

import io.luxuan.application.ApplicationParties;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import io.luxuan.expert.avoidance.Affiliation;
import io.luxuan.expert.avoidance.Conflict;
import io.luxuan.expert.avoidance.Exclusion;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.expert.avoidance.PersonName;
import io.luxuan.expert.avoidance.ReviewCase;
import io.luxuan.expert.avoidance.TeamMember;
import io.luxuan.expert.avoidance.Tie;
import io.luxuan.expert.avoidance.TieKind;
import io.luxuan.expert.avoidance.Topics;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.Facts;
import io.luxuan.round.Round;
import io.luxuan.shared.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applications with everything that the avoidance rules ask of them. */
@Component
class ReviewCases {
    private final ApplicationParties parties;
    private final InstitutionFamilies families;
    private final AssignmentMapper assignments;
    private final NameDecisionMapper names;
    private final Facts facts;

    ReviewCases(ApplicationParties parties, InstitutionFamilies families, AssignmentMapper assignments,
            NameDecisionMapper names, Facts facts) {
        this.parties = parties;
        this.families = families;
        this.assignments = assignments;
        this.names = names;
        this.facts = facts;
    }

    List<ReviewCase> of(String roundId, List<ApplicationSummary> applications) {
        Round round = facts.round(roundId);
        Families today = families.today();
        Map<String, Map<String, Conflict>> conflicts = conflicts(roundId, applications);
        Map<String, List<Party>> named = parties.of(applications.stream().map(ApplicationSummary::id).toList());
        return applications.stream().map(application -> of(application, round, today,
                named.getOrDefault(application.id(), List.of()), conflicts.getOrDefault(application.id(), Map.of()))).toList();
    }

    List<ClaimedCase> claimed(String roundId, List<ApplicationSummary> applications) {
        Round round = facts.round(roundId);
        Families today = families.today();
        Map<String, List<Party>> named = parties.of(applications.stream().map(ApplicationSummary::id).toList());
        return applications.stream().map(application -> {
            List<Party> claims = named.getOrDefault(application.id(), List.of()).stream()
                    .filter(party -> party.kind() != PartyKind.LEADER).toList();
            return new ClaimedCase(application, of(application, round, today, List.of(), Map.of()),
                    of(application, round, today, claims, Map.of()), claims.stream()
                            .map(claim -> new ClaimedCase.One(claim, of(application, round, today, List.of(claim), Map.of()))).toList());
        }).toList();
    }

    /** Whom somebody found to be a person that an application names, and who has left a panel. */
    private Map<String, Map<String, Conflict>> conflicts(String roundId, List<ApplicationSummary> applications) {
        Map<String, Map<String, Conflict>> conflicts = new HashMap<>();
        for (NameDecision found : names.ofRound(roundId)) {
            if (found.same()) {
                Conflict same = new Conflict("conflict.SAME_PERSON", found.person(), found.setAt().toLocalDate());
                applications.stream().map(ApplicationSummary::id).filter(id -> found.wholeRound() || id.equals(found.applicationId()))
                        .forEach(id -> conflicts.computeIfAbsent(id, any -> new HashMap<>()).put(found.expertId(), same));
            }
        }
        assignments.gone(roundId).forEach(gone -> conflicts
                .computeIfAbsent(gone.applicationId(), id -> new HashMap<>()).put(gone.expertId(), gone.conflict()));
        return conflicts;
    }

    private static ReviewCase of(ApplicationSummary application, Round round, Families today, List<Party> named,
            Map<String, Conflict> conflicts) {
        Affiliation unit = Affiliation.in(today, application.organisationId(), application.organisationName());
        return new ReviewCase(application.id(), application.number(), round.id(), round.year(), application.field(),
                NameKey.of(application.title()), Topics.words(application.keywords()), unit,
                team(application, unit, named, today),
                named.stream().filter(party -> party.kind().isTie()).flatMap(party -> ties(party, application)).toList(),
                named.stream().filter(party -> party.kind() == PartyKind.EXCLUSION)
                        .flatMap(party -> exclusions(party, today)).toList(), conflicts);
    }

    private static List<TeamMember> team(
            ApplicationSummary application, Affiliation unit, List<Party> named, Families today) {
        List<TeamMember> team = new ArrayList<>();
        PersonName.all(application.leader()).forEach(name -> team.add(new TeamMember(name, unit, true)));
        if (team.isEmpty()) {
            team.add(new TeamMember(PersonName.of(application.leader()), unit, true));
        }
        named.stream().filter(party -> party.kind() == PartyKind.MEMBER)
                .flatMap(party -> KnownTeams.members(party, null, today)).forEach(team::add);
        return team;
    }

    private static Stream<Tie> ties(Party party, ApplicationSummary application) {
        return PersonName.all(party.person()).stream()
                .map(name -> new Tie(TieKind.valueOf(party.kind().name()), name, party.institution(), party.yearNo(), party.title(),
                        Tie.Declarer.APPLICANT, application.submittedAt() == null ? null : application.submittedAt().toLocalDate()));
    }

    private static Stream<Exclusion> exclusions(Party party, Families today) {
        List<PersonName> named = PersonName.all(party.person());
        List<Affiliation> units = Affiliation.all(today, null, party.institution());
        return (named.isEmpty() ? List.of(PersonName.of("")) : named).stream()
                .flatMap(name -> (named.isEmpty() ? units : units.subList(0, 1)).stream()
                        .map(unit -> new Exclusion(party.number(), name, unit, party.reason())));
    }
}
