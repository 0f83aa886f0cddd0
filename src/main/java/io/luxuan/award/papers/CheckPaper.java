package io.luxuan.award.papers;

import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.award.project.ProjectState;
import io.luxuan.programme.ProjectRule;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What every check of a paper does: finds the version that was read, decides it once, and moves the project once. */
@Component
public class CheckPaper {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final Rounds rounds;
    private final MovableClock clock;

    CheckPaper(ProjectMapper projects, PaperMapper papers, Rounds rounds, MovableClock clock) {
        this.projects = projects;
        this.papers = papers;
        this.rounds = rounds;
        this.clock = clock;
    }

    public Project project(String id) {
        return projects.find(id).orElseThrow(() -> new NotFound("project", id));
    }

    public ProjectRule rule(Project project) {
        return rounds.programmeOf(project.roundId()).project();
    }

    /** @throws Refusal {@code award.stale} when another version stands there or somebody was faster */
    public void decide(Project project, PaperKind kind, int version, PaperState to, Finding finding) {
        Paper paper = papers.latest(project.id(), kind).filter(one -> one.versionNo() == version)
                .orElseThrow(() -> new Refusal("award.stale"));
        if (papers.decide(paper.id(), to, finding, Actors.require().id(), clock.now()) == 0) {
            throw new Refusal("award.stale");
        }
    }

    public void move(Project project, ProjectState from, ProjectState to, LocalDateTime due) {
        if (projects.move(project.id(), from, to, due) == 0) {
            throw new Refusal("award.stale");
        }
    }
}
