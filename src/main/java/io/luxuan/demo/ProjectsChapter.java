package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.demo.DemoRounds.Days;
import io.luxuan.ranking.stage.FinishSecondStage;
import io.luxuan.shared.actor.Actors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** P11 of last year: published, awarded, and each of its projects at another point of its way to acceptance. */
@Component
@Order(1)
class ProjectsChapter implements Chapter {
    private static final Days DAYS = new Days(340, 310, 305, 280);
    private static final int VISITED = 265;
    private static final int DECIDED = 250;
    private static final int AWARDED = 235;

    private final DemoRounds rounds;
    private final DemoMeeting meeting;
    private final DemoStage visits;
    private final FinishSecondStage visited;
    private final DemoProjects projects;
    private final DemoTransfers transfers;
    private final DemoPeople people;
    private final DemoTime time;

    ProjectsChapter(DemoRounds rounds, DemoMeeting meeting, DemoStage visits, FinishSecondStage visited,
            DemoProjects projects, DemoTransfers transfers, DemoPeople people, DemoTime time) {
        this.rounds = rounds;
        this.meeting = meeting;
        this.visits = visits;
        this.visited = visited;
        this.projects = projects;
        this.transfers = transfers;
        this.people = people;
        this.time = time;
    }

    @Override
    public String name() {
        return "P11";
    }

    @Override
    public void tell() {
        List<Proposal> proposals = DemoContent.proposals(name());
        String round = rounds.open(name(), time.today().getYear() - 1, DAYS, UnaryOperator.identity());
        Map<String, String> ids = rounds.passAll(round, DAYS, proposals);
        meeting.review(round, DAYS, Scores.of(proposals, ids));
        visit(round, proposals, ids);
        meeting.decide(round, DECIDED);
        time.passTo(AWARDED, 10);
        carryOn(round, proposals);
    }

    private void visit(String round, List<Proposal> proposals, Map<String, String> ids) {
        time.moveTo(VISITED + 3, 15);
        Map<String, Integer> points = new HashMap<>();
        proposals.forEach(proposal -> points.put(ids.get(proposal.key()), proposal.visit()));
        DemoStage.Group group = visits.ask(round, time.at(VISITED, 9), "各申报单位所在地", List.copyOf(points.keySet()));
        time.moveTo(VISITED, 15);
        visits.judge(group, points, true, "现场与申报材料一致，场地、设备和专职人员到位，服务台账完整。");
        Actors.run(people.manager(), () -> visited.finish(round));
        time.passTo(VISITED, 16);
    }

    /** Accepted with the highest grade; to be corrected; running; statement handed in. */
    private void carryOn(String round, List<Proposal> proposals) {
        time.moveTo(220, 10);
        proposals.subList(0, 3).forEach(projects::signStatement);
        time.moveTo(212, 14);
        proposals.subList(0, 3).forEach(projects::approveStatement);
        time.passTo(212, 15);
        transfers.payAll(round, 210, 205);
        proposals.subList(0, 2).forEach(proposal -> accept(proposal, proposals.indexOf(proposal) == 0));
        time.moveTo(6, 10);
        projects.askForChange(proposals.get(2), "extension", Map.of("endsOn", time.today().plusDays(1100).toString(),
                "reason", "主要合作医院的伦理审查延后，多中心验证晚于计划，申请延期，目标和经费不变。"));
        projects.askForChange(proposals.get(2), "leader", Map.of("leader", "沈亦安", "qualification", "正高级工程师，平台技术总监",
                "reason", "原负责人调任，由平台技术总监接任。"));
        time.moveTo(2, 10);
        projects.signStatement(proposals.get(3));
    }

    private void accept(Proposal proposal, boolean excellent) {
        time.moveTo(40, 10);
        projects.submitAcceptance(proposal);
        time.moveTo(20, 15);
        projects.grade(proposal, excellent ? "优秀" : "不合格", excellent
                ? "指标全部完成，两项超额，开放服务成效突出，专家组一致同意通过验收。"
                : "服务企业数量只完成目标的六成，验收材料中三份服务证明缺少盖章，建议限期整改。");
        time.passTo(20, 16);
    }
}
