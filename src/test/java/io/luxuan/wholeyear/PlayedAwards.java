package io.luxuan.wholeyear;

import io.luxuan.account.Accounts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.ProjectDesk;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The projects of a played round, from their task statements to the last grade. */
public class PlayedAwards {
    private final ProjectDesk desk;
    private final Accounts accounts;
    private final Rounds rounds;
    private final JdbcTemplate facts;

    PlayedAwards(ProjectDesk desk, Accounts accounts, Rounds rounds, JdbcTemplate facts) {
        this.desk = desk;
        this.accounts = accounts;
        this.rounds = rounds;
        this.facts = facts;
    }

    public List<ProjectDesk.Line> of(PlayedYear year) {
        return Actors.as(year.manager(), () -> desk.inRound(year.roundId(), 50));
    }

    public void agreeOnStatements(PlayedYear year) {
        of(year).forEach(project -> {
            Actors.run(owner(project), () -> desk.submit(project.id(), "statement", statement(year, project)));
            Actors.run(year.manager(), () -> desk.approve(project.id(), "statement", "同意。"));
        });
        year.work();
    }

    private Map<String, String> statement(PlayedYear year, ProjectDesk.Line project) {
        Map<String, Object> row = facts.queryForMap("SELECT amount, ends_on FROM project WHERE id = ?", project.id());
        Map<String, String> typed = answers(year, Kind.STATEMENT);
        typed.putAll(Map.of("milestone1Title", "交付", "milestone1Date", row.get("ends_on").toString(), "milestone1Deliverable", "样机",
                "milestone1Share", "100", "budget1Item", "设备", "budget1Amount", Objects.toString(row.get("amount"), "10")));
        return typed;
    }

    /** Something for everything that the programme asks for in this paper. */
    private Map<String, String> answers(PlayedYear year, Kind kind) {
        return rounds.programmeOf(year.roundId()).paper(kind).questions().stream().collect(Collectors.toMap(Question::key,
                question -> switch (question.type()) {
                    case MONEY -> "10";
                    case DATE -> "2026-03-20";
                    default -> "对照" + question.label() + "逐项说明";
                }));
    }

    public void handInCertificates(PlayedYear year) {
        of(year).forEach(project -> Actors.run(owner(project), () -> {
            desk.attach(project.id(), "certificate", CallScene.pdf());
            desk.submit(project.id(), "certificate", answers(year, Kind.CERTIFICATE));
        }));
    }

    public void verifyCertificates(PlayedYear year) {
        of(year).forEach(project -> Actors.run(year.manager(), () -> desk.approve(project.id(), "certificate", "已核验。")));
        year.work();
    }

    public void accept(PlayedYear year, ProjectDesk.Line project, String grade) {
        Actors.run(owner(project), () -> {
            desk.attach(project.id(), "acceptance", CallScene.pdf());
            desk.submit(project.id(), "acceptance", answers(year, Kind.ACCEPTANCE));
        });
        Actors.run(year.manager(), () -> desk.drawJudges(project.id(), 3));
        List<String> judges = Actors.as(year.manager(), () -> desk.judges(project.id()));
        Map<String, Person> people = Actors.as(Person.SYSTEM, () -> accounts.byIds(judges));
        judges.forEach(id -> Actors.run(people.get(id), () -> desk.judge(project.id(), grade, "对照任务书逐项核对，同意。")));
        Actors.run(year.manager(), () -> desk.grade(project.id(), grade, "专家组一致同意。", "同意专家组意见。"));
        year.work();
    }

    /** Kind, 万元 and state of what stands in the round's ledger, by project title. */
    public List<String> ledger(PlayedYear year) {
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
