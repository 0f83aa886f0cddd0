package io.luxuan.wholeyear;

import io.luxuan.account.Accounts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.ProjectDesk;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The projects of a played round, from their task statements to the last grade. */
class PlayedAwards {
    private final ProjectDesk desk;
    private final Accounts accounts;
    private final JdbcTemplate facts;

    PlayedAwards(ProjectDesk desk, Accounts accounts, JdbcTemplate facts) {
        this.desk = desk;
        this.accounts = accounts;
        this.facts = facts;
    }

    List<ProjectDesk.Line> of(PlayedYear year) {
        return Actors.as(year.manager(), () -> desk.inRound(year.roundId(), 50));
    }

    void agreeOnStatements(PlayedYear year) {
        of(year).forEach(project -> {
            Actors.run(owner(project), () -> desk.submit(project.id(), "statement", statement(project)));
            Actors.run(year.manager(), () -> desk.approve(project.id(), "statement", "同意。"));
        });
        year.work();
    }

    private Map<String, String> statement(ProjectDesk.Line project) {
        Map<String, Object> row = facts.queryForMap("SELECT amount, ends_on FROM project WHERE id = ?", project.id());
        return Map.of("objectives", "目标", "indicators", "指标", "milestone1Title", "交付",
                "milestone1Date", row.get("ends_on").toString(), "milestone1Deliverable", "样机", "milestone1Share", "100", "budget1Item", "设备", "budget1Amount", row.get("amount").toString());
    }

    void handInCertificates(PlayedYear year) {
        of(year).forEach(project -> Actors.run(owner(project), () -> {
            desk.attach(project.id(), "certificate", CallScene.pdf());
            desk.submit(project.id(), "certificate",
                    Map.of("certificateNumber", "C-1", "issuer", "国家级评测机构", "issuedOn", "2026-03-20"));
        }));
    }

    void verifyCertificates(PlayedYear year) {
        of(year).forEach(project -> Actors.run(year.manager(), () -> desk.approve(project.id(), "certificate", "已核验。")));
        year.work();
    }

    void accept(PlayedYear year, ProjectDesk.Line project, String grade) {
        Actors.run(owner(project), () -> {
            desk.attach(project.id(), "acceptance", CallScene.pdf());
            desk.submit(project.id(), "acceptance",
                    Map.of("summary", "总结", "achieved", "全部完成", "spent", "10", "accounts", "决算已审计"));
        });
        Actors.run(year.manager(), () -> desk.drawJudges(project.id(), 3));
        List<String> judges = Actors.as(year.manager(), () -> desk.judges(project.id()));
        Map<String, Person> people = Actors.as(Person.SYSTEM, () -> accounts.byIds(judges));
        judges.forEach(id -> Actors.run(people.get(id), () -> desk.judge(project.id(), grade, "对照任务书逐项核对，同意。")));
        Actors.run(year.manager(), () -> desk.grade(project.id(), grade, "专家组一致同意。", "同意专家组意见。"));
        year.work();
    }

    /** Kind, 万元 and state of what stands in the round's ledger, by project title. */
    List<String> ledger(PlayedYear year) {
        return facts.query("""
                SELECT j.title, p.kind, p.amount, p.state FROM project_payment p JOIN project j ON j.id = p.project_id
                WHERE p.round_id = ? ORDER BY j.title, p.kind DESC""",
                (row, at) -> row.getString(1) + " " + row.getString(2) + " "
                        + row.getBigDecimal(3).stripTrailingZeros().toPlainString() + " " + row.getString(4), year.roundId());
    }

    private Person owner(ProjectDesk.Line project) {
        return Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(project.ownerId())).get(project.ownerId()));
    }
}
