package io.luxuan.wholeyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.account.Accounts;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.ProjectDesk;
import io.luxuan.award.acceptance.FilledPaper;
import io.luxuan.award.change.AskForChange;
import io.luxuan.award.change.ChangeKind;
import io.luxuan.award.change.DecideProjectChange;
import io.luxuan.programme.form.PaperForm.Kind;
import io.luxuan.round.Rounds;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Treasury;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The projects of a played round, from their task statements to the last grade; what is due is sent and paid at each step. */
public class PlayedAwards {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 20);

    private final ProjectDesk desk;
    private final Accounts accounts;
    private final Rounds rounds;
    private final AskForChange ask;
    private final DecideProjectChange decide;
    private final JdbcTemplate facts;
    private final Treasury treasury;

    PlayedAwards(ProjectDesk desk, Accounts accounts, Rounds rounds, AskForChange ask, DecideProjectChange decide, JdbcTemplate facts,
            AutowireCapableBeanFactory beans) {
        this.desk = desk;
        this.accounts = accounts;
        this.rounds = rounds;
        this.ask = ask;
        this.decide = decide;
        this.facts = facts;
        this.treasury = beans.createBean(Treasury.class);
    }

    public List<ProjectDesk.Line> of(PlayedYear year) {
        return Actors.as(year.manager(), () -> desk.inRound(year.roundId(), 50));
    }

    public List<ProjectDesk.Line> in(PlayedYear year, String state) {
        return of(year).stream().filter(project -> project.state().equals(state)).toList();
    }

    public void agreeOnStatements(PlayedYear year) {
        in(year, "STATEMENT").forEach(project -> {
            Actors.run(owner(project), () -> desk.submit(project.id(), "statement", answers(year, project, Kind.STATEMENT)));
            Actors.run(year.manager(), () -> desk.approve(project.id(), "statement", "同意。"));
        });
        year.work();
        treasury.payAll(year.roundId());
    }

    private Map<String, String> answers(PlayedYear year, ProjectDesk.Line project, Kind kind) {
        Map<String, Object> row = facts.queryForMap("SELECT amount, ends_on FROM project WHERE id = ?", project.id());
        LocalDate day = kind == Kind.STATEMENT ? LocalDate.parse(row.get("ends_on").toString()) : ISSUED;
        return new FilledPaper(rounds.programmeOf(year.roundId()).paper(kind), (BigDecimal) row.get("amount"), day).answers();
    }

    public void handInCertificates(PlayedYear year) {
        handInCertificates(year, Set.of());
    }

    /** @param none titles of those that have no certificate */
    public void handInCertificates(PlayedYear year, Set<String> none) {
        in(year, "CERTIFICATE").stream().filter(project -> !none.contains(project.title())).forEach(project -> Actors.run(owner(project), () -> {
            desk.attach(project.id(), "certificate", CallScene.pdf());
            desk.submit(project.id(), "certificate", answers(year, project, Kind.CERTIFICATE));
        }));
    }

    /** The last day of the certificate is another one: asked for by the unit, given by a manager. @param titles of those who ask */
    public void askForTime(PlayedYear year, Set<String> titles, LocalDate until) {
        in(year, "CERTIFICATE").stream().filter(project -> titles.contains(project.title())).forEach(project -> {
            assertThat(Actors.as(owner(project), () -> ask.ask(project.id(), ChangeKind.CERTIFICATE,
                    Map.of("certifiedBy", until.toString(), "reason", "评测机构排期推迟。")))).isEmpty();
            String change = facts.queryForObject("SELECT id FROM project_change WHERE project_id = ?", String.class, project.id());
            Actors.run(year.manager(), () -> decide.approve(project.id(), change, "同意。"));
        });
        year.work();
    }

    public void verifyCertificates(PlayedYear year) {
        in(year, "CERTIFICATE_CHECK").forEach(project -> Actors.run(year.manager(), () -> desk.approve(project.id(), "certificate", "已核验。")));
        year.work();
        treasury.payAll(year.roundId());
    }

    public void accept(PlayedYear year, ProjectDesk.Line project, String grade) {
        Actors.run(owner(project), () -> {
            desk.attach(project.id(), "acceptance", CallScene.pdf());
            desk.submit(project.id(), "acceptance", answers(year, project, Kind.ACCEPTANCE));
        });
        Actors.run(year.manager(), () -> desk.drawJudges(project.id(), 3));
        List<String> judges = Actors.as(year.manager(), () -> desk.judges(project.id()));
        Map<String, Person> people = Actors.as(Person.SYSTEM, () -> accounts.byIds(judges));
        judges.forEach(id -> Actors.run(people.get(id), () -> desk.judge(project.id(), grade, "对照任务书逐项核对，同意。")));
        Actors.run(year.manager(), () -> desk.grade(project.id(), grade, "专家组一致同意。", "同意专家组意见。"));
        year.work();
        treasury.payAll(year.roundId());
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
