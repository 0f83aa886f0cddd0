package io.luxuan.card.desk;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.application.ImportApplications;
import io.luxuan.application.ImportedApplication;
import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.panel.ceremony.PlayCeremony;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Scene;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rounds of tests, brought through the real processes to where the panels are drawn. */
@TestComponent
@Scene
public class ReviewRounds {
    private final Rounds rounds;
    private final Accounts accounts;
    private final Organisations organisations;
    private final ImportApplications applications;
    private final Experts experts;
    private final Processes processes;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;
    private final PlayCeremony ceremony;

    ReviewRounds(Rounds rounds, Accounts accounts, Organisations organisations, ImportApplications applications,
            Experts experts, Processes processes, MovableClock clock, JdbcTemplate jdbc,
            AutowireCapableBeanFactory beans) {
        this.rounds = rounds;
        this.accounts = accounts;
        this.organisations = organisations;
        this.applications = applications;
        this.experts = experts;
        this.processes = processes;
        this.clock = clock;
        this.jdbc = jdbc;
        this.ceremony = beans.createBean(PlayCeremony.class);
    }

    public record Made(String roundId, String field, List<String> applicationIds, Person manager) {}

    /** A round whose applications are all accepted, on the moment after its recommendation deadline. */
    public Made readyToDraw(String programmeId, int count) {
        Person manager = Actors.as(Person.SYSTEM, () -> accounts.create(
                new NewAccount("m-" + Ids.next(), null, "管理员", Role.MANAGER, null)));
        LocalDateTime opens = LocalDateTime.of(2026, 3, 2, 9, 0);
        clock.moveTo(opens.plusHours(1));
        Made made = Actors.as(manager, () -> {
            String roundId = rounds.open(new OpenRound(programmeId, "测试轮次", 2026, opens, opens.plusDays(20),
                    opens.plusDays(30), opens.plusDays(60), null));
            processes.runDueWork();
            String field = rounds.programmeOf(roundId).fields().entries().get(0).code();
            return new Made(roundId, field, enter(roundId, field, count), manager);
        });
        clock.moveTo(opens.plusDays(30).plusMinutes(1));
        Actors.run(Person.SYSTEM, () -> {
            processes.runDueWork();
            processes.checkGates(made.roundId());
            processes.runDueWork();
        });
        return made;
    }

    private List<String> enter(String roundId, String field, int count) {
        List<ImportedApplication> imported = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String unit = "申报单位" + Ids.next();
            String id = Actors.as(Person.SYSTEM, () -> organisations.register(
                    new NewOrganisation(unit, null, OrganisationKind.UNIVERSITY, "济南", null)));
            imported.add(new ImportedApplication("T-%03d".formatted(i), "课题" + i, field, "k", id,
                    Map.of("title", "课题" + i)));
        }
        return List.copyOf(applications.enter(roundId, imported).values());
    }

    /** Experts of different institutions, of whom nobody may judge anything but this field. */
    public List<Expert> experts(String field, int count) {
        return Actors.as(Person.SYSTEM, () -> {
            List<NewExpert> wanted = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                wanted.add(new NewExpert("e-" + Ids.next(), null, "专家" + i, "单位" + Ids.next(), null, "教授",
                        Set.of(field), "k", 40));
            }
            List<String> ids = experts.registerAll(wanted);
            Map<String, Expert> found = experts.byIds(ids);
            return ids.stream().map(found::get).toList();
        });
    }

    /** The pool is shared by all tests of a context: each begins with an empty one. */
    public void sendAllExpertsOnLeave() {
        jdbc.update("""
                INSERT INTO expert_leave (id, expert_id, from_date, reason, noted_by, noted_at)
                SELECT UUID(), id, DATE '2000-01-01', '测试', 'system', created_at FROM expert e
                WHERE NOT EXISTS (SELECT 1 FROM expert_leave l
                WHERE l.expert_id = e.id AND l.from_date = DATE '2000-01-01' AND l.to_date IS NULL AND l.cancelled_at IS NULL)""");
    }

    Rounds rounds() {
        return rounds;
    }

    public PlayCeremony ceremony() {
        return ceremony;
    }

    public Person person(String accountId) {
        return Actors.as(Person.SYSTEM, () -> accounts.byIds(List.of(accountId)).get(accountId));
    }

    public void run() {
        Actors.run(Person.SYSTEM, processes::runDueWork);
    }

    public void gates(String roundId) {
        Actors.run(Person.SYSTEM, () -> {
            processes.checkGates(roundId);
            processes.runDueWork();
        });
    }
}
