package io.luxuan.paper.kind;

import io.luxuan.award.ProjectPapers;
import io.luxuan.award.ProjectPapers.Handed;
import io.luxuan.round.Rounds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 验收意见: what the acceptance found and the grade, without names of those who judged. */
@Component
class AcceptanceOpinion extends AnsweredPaper {
    AcceptanceOpinion(ProjectPapers papers, Rounds rounds) {
        super(papers, rounds);
    }

    @Override
    public String id() {
        return "acceptance-opinion";
    }

    @Override
    public List<String> fields() {
        return List.of("projectNumber", "title", "unit", "leader", "amount", "startsOn", "endsOn", "grade", "opinion", "approvedOn");
    }

    @Override
    Optional<Handed> handed(ProjectPapers papers, String projectId) {
        return papers.acceptance(projectId);
    }

    @Override
    Map<String, String> decided(Handed handed) {
        return Map.of("grade", Written.text(handed.decision()), "opinion", Written.text(handed.opinion()),
                "approvedOn", Written.day(handed.decidedAt()));
    }
}
