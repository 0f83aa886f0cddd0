package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.expert.Expert;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.List;

/** Whom the department may choose from. */
@UseCase
@ForStaff
public class ReadPanel {
    private static final int SHOWN = 30;

    private final CheckPaper check;
    private final AcceptancePool pool;
    private final AcceptancePanel panel;
    private final Rounds rounds;

    ReadPanel(CheckPaper check, AcceptancePool pool, AcceptancePanel panel, Rounds rounds) {
        this.check = check;
        this.pool = pool;
        this.panel = panel;
        this.rounds = rounds;
    }

    /** @param chosen experts ticked before; @param judges others, those who may come first */
    public record View(Project project, Round round, int least, boolean open, Collection<Expert> chosen, List<AcceptancePool.Judge> judges) {}

    public View of(String projectId, String words, List<String> chosen) {
        Project project = check.project(projectId);
        boolean open = project.state() == ProjectState.ACCEPTANCE_CHECK && panel.now(project).isEmpty();
        return new View(project, rounds.get(project.roundId()), check.rule(project).acceptanceExperts(), open,
                pool.experts(chosen).values(), open ? pool.judges(project, chosen, words, SHOWN) : List.of());
    }
}
