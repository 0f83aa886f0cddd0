package io.luxuan.award.papers;

import io.luxuan.award.clawback.OpenClawBack;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectState;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** The mid-term check ends a project: what was paid is claimed back and the rest not paid, so two managers say so. */
@UseCase
@ForManagers
public class StopAtMidterm implements TwoPersonAction {
    public static final String NAME = "award.stop";
    private static final String VERSION = "version";

    private final CheckPaper check;
    private final CheckMidterm midterm;
    private final PaperMapper papers;
    private final OpenClawBack claims;

    StopAtMidterm(CheckPaper check, CheckMidterm midterm, PaperMapper papers, OpenClawBack claims) {
        this.check = check;
        this.midterm = midterm;
        this.papers = papers;
        this.claims = claims;
    }

    /** @param version of the report that was read */
    public Wish wish(String projectId, int version, String reason) {
        return Wish.of(NAME, check.project(projectId).roundId(), projectId, reason).with(VERSION, String.valueOf(version));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** @throws Refusal {@code award.stale} when another version stands there or it was checked since */
    @Override
    public Subject look(Wish wish) {
        Project project = check.project(wish.subjectId());
        boolean waits = project.state() == ProjectState.MIDTERM_CHECK && papers.latest(project.id(), PaperKind.MIDTERM)
                .filter(paper -> paper.versionNo() == version(wish) && paper.state() == PaperState.SUBMITTED).isPresent();
        if (!waits) {
            throw new Refusal("award.stale");
        }
        return Subject.of("/manager/projects/" + project.id(), "project", project.numberText(), project.title())
                .line("stop.ends").line("claims-back", claims.claimable(project).stripTrailingZeros().toPlainString());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        midterm.decide(approved.subjectId(), version(approved.wish()), MidtermOutcome.STOP, approved.reason());
    }

    private static int version(Wish wish) {
        return Integer.parseInt(wish.details().get(VERSION));
    }
}
