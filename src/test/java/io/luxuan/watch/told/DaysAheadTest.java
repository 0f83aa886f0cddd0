package io.luxuan.watch.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.account.NewOrganisation;
import io.luxuan.account.Organisations;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.OrganisationKind;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What waits for somebody is told some working days before it is due. */
@ServiceTest
class DaysAheadTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2031, 5, 5, 8, 0);
    private static final LocalDateTime DUE = LocalDateTime.of(2031, 5, 7, 17, 0);

    @Autowired TasksDue due;
    @Autowired Accounts accounts;
    @Autowired Organisations organisations;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate rows;
    @Autowired AutowireCapableBeanFactory beans;

    private final String round = Ids.next();
    private Heard heard;
    private String unit;

    @BeforeEach
    void a_unit() {
        heard = Heard.in(beans);
        clock.moveTo(NOW);
        unit = Actors.as(Person.SYSTEM, () -> organisations.register(
                new NewOrganisation("期限" + Ids.next(), null, OrganisationKind.UNIVERSITY, "济南", null)));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private Person somebody(Role role) {
        return Actors.as(Person.SYSTEM, () -> accounts.create(new NewAccount("ahead-" + Ids.next().substring(20), null, "某人", role, unit)));
    }

    private void task(String account, String candidate, LocalDateTime dueAt) {
        rows.update("INSERT INTO work_item (task_id, process_key, task_key, subject_id, round_id, assignee_id, candidate, opened_at, due_at, sort_at)"
                + " VALUES (?, 'letter', 'write-letter', ?, ?, ?, ?, ?, ?, ?)", Ids.next(), Ids.next(), round, account, candidate, NOW, dueAt, dueAt);
    }

    private void morning(LocalDateTime horizon) {
        Actors.run(Person.SYSTEM, () -> due.tell(horizon));
    }

    @Test
    void many_tasks_of_a_day_are_one_piece_of_news_and_another_day_is_another() {
        Person expert = somebody(Role.EXPERT);
        for (int i = 0; i < 40; i++) {
            task(expert.id(), null, DUE);
        }
        task(expert.id(), null, DUE.plusDays(1));
        morning(DUE.plusHours(1));
        morning(DUE.plusHours(2));
        assertThat(heard.kinds(expert)).containsExactly(ToldKind.DUE_SOON);
        morning(DUE.plusDays(2));
        assertThat(heard.by(expert)).extracting(News::text).anyMatch(text -> text.contains("5 月 7 日 17:00"))
                .anyMatch(text -> text.contains("5 月 8 日 17:00")).hasSize(2);
    }

    @Test
    void what_is_over_or_far_away_is_not_told() {
        Person expert = somebody(Role.EXPERT);
        task(expert.id(), null, NOW.minusHours(1));
        task(expert.id(), null, DUE.plusDays(9));
        morning(DUE);
        assertThat(heard.by(expert)).isEmpty();
    }

    @Test
    void what_waits_for_a_unit_is_told_to_its_people_whoever_of_them_began_it() {
        Person owner = somebody(Role.APPLICANT);
        Person colleague = somebody(Role.APPLICANT);
        Person recommender = somebody(Role.RECOMMENDER);
        task(null, "org:" + unit, DUE);
        morning(DUE);
        assertThat(heard.kinds(colleague)).containsExactly(ToldKind.DUE_SOON);
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.DUE_SOON);
        task(owner.id(), "org:" + unit, DUE.plusDays(1));
        morning(DUE.plusDays(1));
        assertThat(heard.kinds(owner)).hasSize(2);
        assertThat(heard.kinds(colleague)).hasSize(2);
        assertThat(heard.kinds(recommender)).hasSize(1);
    }
}
