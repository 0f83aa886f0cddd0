package io.luxuan.award.life;

import io.luxuan.award.ProjectDesk;
import io.luxuan.award.acceptance.AcceptancePanel;
import io.luxuan.award.acceptance.AcceptanceSeat;
import io.luxuan.award.acceptance.GradeAcceptance;
import io.luxuan.award.acceptance.JudgeAcceptance;
import io.luxuan.award.acceptance.SeatAcceptance;
import io.luxuan.award.change.AskForChange;
import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.papers.CheckMidterm;
import io.luxuan.award.papers.DecidePaper;
import io.luxuan.award.papers.MidtermOutcome;
import io.luxuan.award.papers.Paper;
import io.luxuan.award.papers.PaperDrafts;
import io.luxuan.award.papers.PaperMapper;
import io.luxuan.award.papers.SubmitPaper;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.award.project.Project;
import io.luxuan.award.project.ProjectMapper;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Upload;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class PlayProjects implements ProjectDesk {
    private final ProjectMapper projects;
    private final PaperMapper papers;
    private final PaperDrafts drafts;
    private final SubmitPaper submitPaper;
    private final AskForChange ask;
    private final DecidePaper decidePaper;
    private final CheckMidterm checkMidterm;
    private final SeatAcceptance seatAcceptance;
    private final JudgeAcceptance judge;
    private final AcceptancePanel panel;
    private final GradeAcceptance gradeAcceptance;

    PlayProjects(ProjectMapper projects, PaperMapper papers, PaperDrafts drafts, SubmitPaper submitPaper, AskForChange ask,
            DecidePaper decidePaper, CheckMidterm checkMidterm, SeatAcceptance seatAcceptance, JudgeAcceptance judge,
            AcceptancePanel panel, GradeAcceptance gradeAcceptance) {
        this.projects = projects;
        this.papers = papers;
        this.drafts = drafts;
        this.submitPaper = submitPaper;
        this.ask = ask;
        this.decidePaper = decidePaper;
        this.checkMidterm = checkMidterm;
        this.seatAcceptance = seatAcceptance;
        this.judge = judge;
        this.panel = panel;
        this.gradeAcceptance = gradeAcceptance;
    }

    @Override
    @ForStaff
    public List<Line> inRound(String roundId, int limit) {
        return projects.inRound(roundId, null, null, null, limit).stream().map(project -> new Line(project.id(),
                project.numberText(), project.title(), project.organisationId(), project.ownerId(), project.state().name())).toList();
    }

    @Override
    @Transactional
    @ForApplicants
    public void attach(String projectId, String paper, Upload upload) {
        drafts.attach(projectId, kind(paper), drafts.open(projectId, kind(paper)).version(), upload);
    }

    @Override
    @Transactional
    @ForApplicants
    public void submit(String projectId, String paper, Map<String, String> answers) {
        int version = drafts.open(projectId, kind(paper)).version();
        right(submitPaper.submit(projectId, kind(paper), version, answers));
    }

    @Override
    @Transactional
    @ForManagers
    public void approve(String projectId, String paper, String remarks) {
        if (kind(paper) == PaperKind.MIDTERM) {
            checkMidterm.conclude(projectId, version(projectId, PaperKind.MIDTERM), MidtermOutcome.CONTINUE, remarks);
        } else {
            decidePaper.approve(projectId, kind(paper), version(projectId, kind(paper)), remarks);
        }
    }

    @Override
    @Transactional
    @ForApplicants
    public void askForChange(String projectId, String change, Map<String, String> answers) {
        right(ask.ask(projectId, ChangeKind.ofPath(change).orElseThrow(() -> new NotFound("kind of change", change)), answers));
    }

    @Override
    @Transactional
    @ForManagers
    public void drawJudges(String projectId, int count) {
        seatAcceptance.draw(projectId, count);
    }

    @Override
    @ForStaff
    public List<String> judges(String projectId) {
        return panel.now(find(projectId)).stream().filter(seat -> !seat.isSigned()).map(AcceptanceSeat::accountId).toList();
    }

    @Override
    @Transactional
    @ForExperts
    public void judge(String projectId, String grade, String opinion) {
        AcceptanceSeat seat = panel.now(find(projectId)).stream()
                .filter(one -> one.accountId().equals(Actors.require().id())).findFirst()
                .orElseThrow(() -> new NotFound("acceptance seat of", projectId));
        judge.sign(seat.id(), grade, opinion);
    }

    @Override
    @Transactional
    @ForManagers
    public void grade(String projectId, String grade, String opinion, String reason) {
        Project project = find(projectId);
        PaperKind last = project.corrections() > 0 ? PaperKind.CORRECTION : PaperKind.ACCEPTANCE;
        gradeAcceptance.grade(projectId, version(projectId, last), new Finding(grade, opinion, reason));
    }

    private static void right(Map<String, Refused> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("award.paper-invalid", faults.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, fault -> fault.getValue().messageKey())));
        }
    }

    private Project find(String projectId) {
        return projects.find(projectId).orElseThrow(() -> new NotFound("project", projectId));
    }

    private int version(String projectId, PaperKind kind) {
        return papers.latest(projectId, kind).map(Paper::versionNo).orElse(0);
    }

    private static PaperKind kind(String paper) {
        return PaperKind.ofPath(paper).orElseThrow(() -> new NotFound("paper", paper));
    }
}
