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
import org.springframework.stereotype.Component;

/** Applications with everything that the avoidance rules ask of them. */
@Component
class ReviewCases {
    private final ApplicationParties parties;
    private final InstitutionFamilies families;
    private final AssignmentMapper assignments;
    private final Facts facts;

    ReviewCases(ApplicationParties parties, InstitutionFamilies families, AssignmentMapper assignments, Facts facts) {
        this.parties = parties;
        this.families = families;
        this.assignments = assignments;
        this.facts = facts;
    }

    List<ReviewCase> of(String roundId, List<ApplicationSummary> applications) {
        Round round = facts.round(roundId);
        Families today = families.today();
        Map<String, Map<String, Conflict>> conflicts = conflicts(roundId);
        Map<String, List<Party>> named = parties.of(applications.stream().map(ApplicationSummary::id).toList());
        return applications.stream().map(application -> of(application, round, today,
                named.getOrDefault(application.id(), List.of()), conflicts.getOrDefault(application.id(), Map.of()))).toList();
    }

    private Map<String, Map<String, Conflict>> conflicts(String roundId) {
        Map<String, Map<String, Conflict>> conflicts = new HashMap<>();
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
                named.stream().filter(party -> party.kind().isTie()).map(party -> tie(party, application)).toList(),
                named.stream().filter(party -> party.kind() == PartyKind.EXCLUSION)
                        .map(party -> exclusion(party, today)).toList(), conflicts);
    }

    private static List<TeamMember> team(
            ApplicationSummary application, Affiliation unit, List<Party> named, Families today) {
        List<TeamMember> team = new ArrayList<>();
        team.add(new TeamMember(PersonName.of(application.leader()), unit, true));
        named.stream().filter(party -> party.kind() == PartyKind.MEMBER)
                .map(party -> KnownTeams.member(party, null, today)).forEach(team::add);
        return team;
    }

    private static Tie tie(Party party, ApplicationSummary application) {
        return new Tie(TieKind.valueOf(party.kind().name()), name(party), party.institution(), party.yearNo(), party.title(),
                Tie.Declarer.APPLICANT, application.submittedAt() == null ? null : application.submittedAt().toLocalDate());
    }

    private static Exclusion exclusion(Party party, Families today) {
        return new Exclusion(party.number(), name(party), Affiliation.in(today, null, party.institution()), party.reason());
    }

    private static PersonName name(Party party) {
        return new PersonName(party.person(), party.personKey());
    }
}
