package io.luxuan.paper.kind;

import io.luxuan.award.ProjectPapers;
import io.luxuan.award.ProjectPapers.Handed;
import io.luxuan.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 任务书: what the unit stated and the department approved. */
@Component
class TaskStatement extends AnsweredPaper {
    TaskStatement(ProjectPapers papers, Rounds rounds) {
        super(papers, rounds);
    }

    @Override
    public String id() {
        return "task-statement";
    }

    @Override
    public List<String> fields() {
        return List.of("projectNumber", "title", "unit", "leader", "amount", "startsOn", "endsOn", "stateOn", "approvedOn");
    }

    @Override
    Optional<Handed> handed(ProjectPapers papers, String projectId) {
        return papers.statement(projectId);
    }

    @Override
    Map<String, String> decided(Handed handed) {
        return Map.of("stateOn", Written.day(handed.submittedAt()), "approvedOn", Written.day(handed.decidedAt()));
    }
}
