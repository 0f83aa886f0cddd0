package io.luxuan.award.money;

import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.unit.AwardSource;
import io.luxuan.unit.KnownUnit.PastAward;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Projects and awards without a project alike; what was released was never received. */
@Component
class AwardsOfUnits implements AwardSource {
    private final ProjectMapper projects;
    private final DirectAwardMapper awards;
    private final Rounds rounds;

    AwardsOfUnits(ProjectMapper projects, DirectAwardMapper awards, Rounds rounds) {
        this.projects = projects;
        this.awards = awards;
        this.rounds = rounds;
    }

    @Override
    public Map<String, List<PastAward>> awardsOf(Collection<String> organisationIds) {
        Map<String, Round> known = new HashMap<>();
        Map<String, List<PastAward>> found = new HashMap<>();
        projects.ofUnits(organisationIds).forEach(project -> add(found, project.organisationId(),
                award(project, known.computeIfAbsent(project.roundId(), rounds::get))));
        awards.ofUnits(organisationIds).forEach(award -> add(found, award.organisationId(),
                award(award, known.computeIfAbsent(award.roundId(), rounds::get))));
        return found;
    }

    private static PastAward award(Project project, Round round) {
        return new PastAward(project.applicationId(), round.programmeId(), round.year(), project.amount(), project.title(), project.leader(),
                project.createdAt().toLocalDate(), !project.state().isOver(), !project.state().isLost());
    }

    private static PastAward award(DirectAward award, Round round) {
        return new PastAward(award.applicationId(), award.programmeId(), round.year(), award.amount(), award.title(), null,
                award.promisedAt().toLocalDate(), false, !award.state().isEnded());
    }

    private static void add(Map<String, List<PastAward>> found, String unit, PastAward award) {
        found.computeIfAbsent(unit, any -> new ArrayList<>()).add(award);
    }
}
