package io.luxuan.application.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.formality.CheckFormality;
import io.luxuan.application.recommend.Recommend;
import io.luxuan.application.store.ApplicationMapper;
import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.inbox.News;
import io.luxuan.round.Round;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever applies hears what becomes of it, once. */
@ServiceTest
class ToldOfApplicationsTest {
    private static final int MORE_LINES_TO_SEAL = 2;
    private static final String WHY = "第三章的预算与附表不一致";

    @Autowired CallScene scene;
    @Autowired Recommend recommend;
    @Autowired CheckFormality check;
    @Autowired DraftsAhead closes;
    @Autowired ApplicationMapper rows;
    @Autowired JdbcTemplate facts;
    @Autowired MovableClock clock;
    @Autowired CountedStatements statements;
    @Autowired AutowireCapableBeanFactory beans;

    private Heard heard;
    private Round round;
    private String department;
    private Person recommender;
    private Person manager;

    @BeforeEach
    void a_call() {
        heard = Heard.in(beans);
        round = scene.open("P1");
        department = scene.department();
        recommender = scene.person(Role.RECOMMENDER, department);
        manager = scene.person(Role.MANAGER, null);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String recommended(Person applicant) {
        String id = scene.submitted(round, applicant);
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        return id;
    }

    @Test
    void a_correction_is_told_with_its_deadline_and_never_with_its_reason() {
        Person applicant = scene.applicantUnder(department);
        String id = recommended(applicant);
        Actors.run(manager, () -> check.giveBack(id, Map.of("", WHY)));
        heard.everything();
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.RECOMMENDED, ToldKind.CORRECTION);
        News correction = heard.by(applicant).get(1);
        LocalDateTime due = rows.find(id).correctionDue();
        assertThat(correction.text()).contains(rows.find(id).title(), due.format(DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm")))
                .doesNotContain(WHY);
        assertThat(correction.link()).isEqualTo("/applicant/applications/" + id);
        assertThat(correction.roundTitle()).isEqualTo(round.title());
    }

    @Test
    void nobody_hears_twice_though_the_log_is_told_again() {
        Person applicant = scene.applicantUnder(department);
        recommended(applicant);
        heard.everything();
        facts.update("UPDATE told_head SET last_seq = 0");
        Actors.run(Person.SYSTEM, () -> scene.submitted(round, scene.applicantUnder(department)));
        heard.everything();
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.RECOMMENDED);
    }

    @Test
    void what_i_did_myself_is_no_news_to_me_and_nothing_is_told_to_others() {
        Person applicant = scene.applicantUnder(department);
        recommended(applicant);
        heard.everything();
        assertThat(heard.kinds(recommender)).containsExactly(ToldKind.TO_RECOMMEND);
        assertThat(heard.by(manager)).isEmpty();
    }

    @Test
    void where_the_account_that_began_was_closed_its_colleagues_hear() {
        Person gone = scene.applicantUnder(department);
        Person colleague = scene.person(Role.APPLICANT, gone.organisationId());
        String id = scene.submitted(round, gone);
        facts.update("UPDATE account SET enabled = FALSE WHERE id = ?", gone.id());
        Actors.run(recommender, () -> recommend.recommend(id, "同意推荐"));
        heard.everything();
        assertThat(heard.kinds(colleague)).containsExactly(ToldKind.RECOMMENDED);
        assertThat(heard.by(gone)).isEmpty();
    }

    @Test
    void many_facts_cost_no_more_statements_than_a_few() {
        heard.everything();
        long few = statementsFor(2);
        assertThat(statementsFor(12)).isLessThanOrEqualTo(few + MORE_LINES_TO_SEAL);
    }

    private long statementsFor(int applications) {
        List<String> ids = IntStream.range(0, applications).mapToObj(i -> scene.submitted(round, scene.applicantUnder(department))).toList();
        Actors.run(recommender, () -> ids.forEach(id -> recommend.recommend(id, "同意推荐")));
        Actors.run(manager, () -> ids.forEach(id -> check.pass(id)));
        long before = statements.count();
        heard.everything();
        return statements.count() - before;
    }

    @Test
    void a_draft_hears_that_the_call_closes_once_for_each_closing() {
        Person applicant = scene.applicantUnder(department);
        scene.filled(round, applicant);
        clock.moveTo(CallScene.CLOSES.minusDays(2));
        Actors.run(Person.SYSTEM, () -> closes.tell(CallScene.CLOSES.minusDays(1)));
        assertThat(heard.by(applicant)).isEmpty();
        Actors.run(Person.SYSTEM, () -> closes.tell(CallScene.CLOSES));
        Actors.run(Person.SYSTEM, () -> closes.tell(CallScene.CLOSES.plusDays(1)));
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.CALL_CLOSING);
        assertThat(heard.by(applicant).get(0).text()).contains("2026 年 3 月 31 日 17:00");
    }
}
