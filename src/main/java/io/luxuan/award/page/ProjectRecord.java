package io.luxuan.award.page;

import io.luxuan.application.ReplacedLeaders;
import io.luxuan.award.acceptance.AcceptancePanel;
import io.luxuan.award.acceptance.AcceptancePool;
import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.change.Change;
import io.luxuan.award.change.ChangeForms;
import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.change.ProjectChangeMapper;
import io.luxuan.award.clawback.ClawBack;
import io.luxuan.award.clawback.ClawBackMapper;
import io.luxuan.award.money.Hold;
import io.luxuan.award.money.Holds;
import io.luxuan.award.money.PayProject;
import io.luxuan.award.money.Payment;
import io.luxuan.award.papers.FileMapper;
import io.luxuan.award.papers.Milestone;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.papers.PaperState;
import io.luxuan.award.papers.PaperView;
import io.luxuan.award.papers.ProjectFile;
import io.luxuan.award.papers.Reached;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.expert.Expert;
import io.luxuan.programme.Programme;
import io.luxuan.programme.ProjectRule;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.round.Rounds;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForSignedIn;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.FileStore;
import java.util.List;
import java.util.Map;

/** All that is known of a project, for pages that have looked whether the reader may see it: they hand over the project that they found. */
@UseCase
class ProjectRecord {
    private final PaperMapper papers;
    private final FileMapper files;
    private final ProjectChangeMapper changes;
    private final ClawBackMapper claims;
    private final FileStore store;
    private final PayProject payments;
    private final Holds holds;
    private final AcceptancePanel panel;
    private final AcceptancePool pool;
    private final Rounds rounds;
    private final ChangeForms forms;
    private final ReplacedLeaders leaders;

    ProjectRecord(PaperMapper papers, FileMapper files, ProjectChangeMapper changes, ClawBackMapper claims, FileStore store, PayProject payments,
            Holds holds, AcceptancePanel panel, AcceptancePool pool, Rounds rounds, ChangeForms forms, ReplacedLeaders leaders) {
        this.papers = papers;
        this.files = files;
        this.changes = changes;
        this.claims = claims;
        this.store = store;
        this.payments = payments;
        this.holds = holds;
        this.panel = panel;
        this.pool = pool;
        this.rounds = rounds;
        this.forms = forms;
        this.leaders = leaders;
    }

    /**
     * @param steps      the stages of this project in order
     * @param papers     what was handed in, the newest first
     * @param milestones of the task statement in force
     * @param changes    the newest first
     */
    record View(ProjectRule rule, List<ProjectStage> steps, List<PaperView> papers, List<Payment> payments, List<Hold> holds,
            List<Milestone> milestones, List<Change> changes, List<ClawBack> claims) {
        /** What waits to be decided; null when nothing does. */
        public PaperView awaiting() {
            return papers.stream().filter(view -> view.paper().state() == PaperState.SUBMITTED).findFirst().orElse(null);
        }

        public List<Hold> openHolds() {
            return holds.stream().filter(Hold::isOpen).toList();
        }

        /** What the mid-term report says of a milestone; null before there is one. */
        public Reached reached(Milestone milestone) {
            return papers.stream().filter(view -> view.paper().kind() == PaperKind.MIDTERM).findFirst()
                    .flatMap(view -> Reached.of(view.form(), view.answers(), milestone)).orElse(null);
        }
    }

    /**
     * The present panel, for staff: applicants never learn who judged.
     *
     * @param found the panel's grade; null until all have signed
     */
    record Panel(List<AcceptanceSeat> seats, Map<String, Expert> experts, String found) {
        public long signed() {
            return seats.stream().filter(AcceptanceSeat::isSigned).count();
        }
    }

    @ForSignedIn
    View of(Project project) {
        Programme programme = rounds.programmeOf(project.roundId());
        ProjectRule rule = programme.project();
        List<ProjectFile> all = files.ofProject(project.id());
        List<PaperView> views = papers.handedIn(project.id()).stream()
                .sorted((one, other) -> other.submittedAt().compareTo(one.submittedAt()))
                .map(paper -> new PaperView(project, paper, programme.paper(paper.kind().form()), all.stream()
                        .filter(file -> file.kind() == paper.kind()
                        && file.versionNo() == paper.versionNo()).toList()))
                .toList();
        List<Milestone> milestones = papers.inForce(project.id())
                .map(paper -> Milestone.of(programme.paper(Kind.STATEMENT), paper.answers())).orElse(List.of());
        return new View(rule, ProjectStage.of(project, rule), views, payments.of(project), holds.all(project.id()), milestones,
                changes.ofProject(project.id()), claims.ofProject(project.id()));
    }

    /** Whether somebody took it over whose number was not entered yet. */
    @ForSignedIn
    boolean isLeaderUnknown(Project project) {
        return leaders.isUnknown(project.applicationId());
    }

    /** What its unit may ask to change, by its programme. */
    @ForSignedIn
    List<ChangeKind> offered(Project project) {
        return forms.offered(project);
    }

    @ForStaff
    Panel panel(Project project, ProjectRule rule) {
        List<AcceptanceSeat> seats = panel.now(project);
        return new Panel(seats, pool.experts(seats.stream().map(AcceptanceSeat::expertId).toList()),
                panel.grade(project, rule).orElse(null));
    }

    @ForSignedIn
    AttachmentContent open(Project project, String fileId) {
        return files.find(project.id(), fileId).map(file -> store.open(file.kept()))
                .orElseThrow(() -> new NotFound("file", fileId));
    }
}
