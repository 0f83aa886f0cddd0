package io.luxuan.demo;

import io.luxuan.account.Accounts;
import io.luxuan.award.ProjectDesk;
import io.luxuan.award.acceptance.GradeAcceptance;
import io.luxuan.award.papers.DecidePaper;
import io.luxuan.award.papers.PaperDrafts;
import io.luxuan.award.papers.SubmitPaper;
import io.luxuan.award.project.Finding;
import io.luxuan.award.project.PaperKind;
import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.programme.form.Table;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** What units and the department do with funded projects. */
@Component
class DemoProjects {
    private static final int FIRST = 1;
    private static final int JUDGES = 3;

    private final PaperDrafts drafts;
    private final SubmitPaper submission;
    private final DecidePaper decision;
    private final GradeAcceptance grading;
    private final ProjectDesk desk;
    private final Accounts accounts;
    private final Tasks tasks;
    private final DemoPeople people;
    private final DemoTime time;
    private final Map<String, String> projects = new HashMap<>();

    DemoProjects(PaperDrafts drafts, SubmitPaper submission, DecidePaper decision, GradeAcceptance grading, ProjectDesk desk,
            Accounts accounts, Tasks tasks, DemoPeople people, DemoTime time) {
        this.drafts = drafts;
        this.submission = submission;
        this.decision = decision;
        this.grading = grading;
        this.desk = desk;
        this.accounts = accounts;
        this.tasks = tasks;
        this.people = people;
        this.time = time;
    }

    void signStatement(Proposal proposal) {
        Actors.run(people.applicant(proposal.unit()), () -> {
            WorkItem task = tasks.mine(null, 100).rows().stream()
                    .filter(item -> item.taskKey().equals(PaperKind.STATEMENT.submitTask())).findFirst().orElseThrow();
            projects.put(proposal.key(), task.subjectId());
            submit(task.subjectId(), PaperKind.STATEMENT, statement(proposal));
        });
    }

    void approveStatement(Proposal proposal) {
        Actors.run(people.manager(), () -> decision.approve(
                projects.get(proposal.key()), PaperKind.STATEMENT, FIRST, "指标具体、可考核，同意。"));
    }

    void submitAcceptance(Proposal proposal) {
        String project = projects.get(proposal.key());
        byte[] pdf = DemoPdf.bytes();
        Map<String, String> typed = Map.of("summary", proposal.summary() + proposal.result(),
                "achieved", Table.of(List.of(Map.of("name", "服务企业", "target", "不少于十家", "result", "对照任务书逐项说明：" + proposal.plan(),
                        "state", "完成"))).write(),
                "expenses", Table.of(List.of(Map.of("item", "模型训练与验证算力", "planned", proposal.amount().toPlainString(),
                        "amount", proposal.amount().toPlainString()))).write(), "accounts", "财政资金专账管理，决算报告已经第三方审计。");
        Actors.run(people.applicant(proposal.unit()), () -> {
            drafts.save(project, PaperKind.ACCEPTANCE, FIRST, typed);
            drafts.attach(project, PaperKind.ACCEPTANCE, FIRST,
                    new Upload("验收材料.pdf", pdf.length, new ByteArrayResource(pdf)));
            submit(project, PaperKind.ACCEPTANCE, typed);
        });
    }

    void grade(Proposal proposal, String grade, String opinion) {
        String project = projects.get(proposal.key());
        List<String> judges = Actors.as(people.manager(), () -> {
            desk.drawJudges(project, JUDGES);
            return desk.judges(project);
        });
        Map<String, Person> experts = Actors.as(people.manager(), () -> accounts.byIds(judges));
        judges.forEach(id -> Actors.run(experts.get(id), () -> desk.judge(project, grade, opinion)));
        Actors.run(people.manager(), () -> grading.grade(projects.get(proposal.key()), FIRST,
                new Finding(grade, opinion, "同意专家组意见。")));
    }

    void askForChange(Proposal proposal, String change, Map<String, String> answers) {
        Actors.run(people.applicant(proposal.unit()),
                () -> desk.askForChange(projects.get(proposal.key()), change, answers));
    }

    private void submit(String project, PaperKind kind, Map<String, String> typed) {
        var faults = submission.submit(project, kind, FIRST, typed);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(kind + " " + faults);
        }
    }

    private Map<String, String> statement(Proposal proposal) {
        BigDecimal tests = BigDecimal.valueOf(150);
        return Map.of("objectives", proposal.summary(),
                "indicators", Table.of(List.of(Map.of("name", "服务企业", "target", "不少于十家", "proof", "服务合同和用户证明"),
                        Map.of("name", "实施计划", "target", "按期完成", "proof", proposal.plan()))).write(),
                "milestones", Table.of(List.of(
                        Map.of("title", "中试验证环境", "day", time.today().minusDays(60).toString(), "share", "40",
                                "deliverable", "中试验证环境建成并投入使用，服务企业不少于十家"),
                        Map.of("title", "批量孵化", "day", time.today().plusDays(300).toString(), "share", "60",
                                "deliverable", proposal.plan()))).write(),
                "budget", Table.of(List.of(
                        Map.of("item", "模型训练与验证算力", "amount", proposal.amount().subtract(tests).toPlainString()),
                        Map.of("item", "数据治理与第三方测试", "amount", tests.toPlainString()))).write());
    }
}
