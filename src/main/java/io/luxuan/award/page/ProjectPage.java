package io.luxuan.award.page;

import io.luxuan.award.acceptance.GradeOtherwise;
import io.luxuan.award.clawback.ClaimIntegrityBreach;
import io.luxuan.award.life.RevokeAward;
import io.luxuan.award.money.Grants;
import io.luxuan.award.money.LedgerMapper;
import io.luxuan.award.papers.StopAtMidterm;
import io.luxuan.award.papers.TakeBackPaper;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.AskedWish;
import io.luxuan.countersign.ReadWishes;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;

/** What the staff's page of a project shows. */
@UseCase
@ForStaff
class ProjectPage {
    private static final List<String> BY_TWO = List.of(StopAtMidterm.NAME, GradeOtherwise.NAME, RevokeAward.NAME, ClaimIntegrityBreach.NAME);

    private final RoundProjects projects;
    private final ProjectRecord record;
    private final LedgerMapper ledger;
    private final Grants grants;
    private final Rounds rounds;
    private final ReadWishes wishes;
    private final TakeBackPaper takeBack;
    private final MovableClock clock;

    ProjectPage(RoundProjects projects, ProjectRecord record, LedgerMapper ledger, Grants grants, Rounds rounds,
            ReadWishes wishes, TakeBackPaper takeBack, MovableClock clock) {
        this.takeBack = takeBack;
        this.wishes = wishes;
        this.projects = projects;
        this.record = record;
        this.ledger = ledger;
        this.grants = grants;
        this.rounds = rounds;
        this.clock = clock;
    }

    void show(String id, Model model) {
        Project project = projects.find(id);
        ProjectRecord.View view = record.of(project);
        model.addAttribute("project", project);
        model.addAttribute("round", rounds.get(project.roundId()));
        model.addAttribute("record", view);
        model.addAttribute("panel", record.panel(project, view.rule()));
        model.addAttribute("accounts", ledger.ofProject(id));
        model.addAttribute("caps", grants.caps(rounds.programmeOf(project.roundId()), rounds.get(project.roundId()).year()));
        model.addAttribute("leaderUnknown", record.isLeaderUnknown(project));
        model.addAttribute("takeBack", takeBack.offered(project).orElse(null));
        model.addAttribute("revocation", wishes.last(RevokeAward.NAME, id).orElse(null));
        model.addAttribute("waiting", waiting(id));
        model.addAttribute("now", clock.now());
        model.addAttribute("files", "/manager/projects/" + id + "/files/");
        model.addAttribute("versionsAt", "/manager/projects/" + id + "/papers/");
    }

    /** What was asked for about it and waits for a second person. */
    private List<AskedWish> waiting(String id) {
        return BY_TWO.stream().map(action -> wishes.waitingFor(action, id)).flatMap(Optional::stream).toList();
    }
}
