package io.luxuan.application.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.luxuan.application.ReplacedLeaders;
import io.luxuan.application.form.As;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.submit.CallScene;
import io.luxuan.application.submit.WithdrawApplication;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** 一人一项: told by the number of an identity paper, in whatever unit, however it is written. */
@ServiceTest
class LeaderIdentityTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired LeaderMark mark;
    @Autowired EnterLeader enter;
    @Autowired WithdrawApplication withdraw;
    @Autowired ReplacedLeaders leaders;
    @Autowired SaveAnswer save;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private CallScene scene;
    private Round round;
    private String paper;

    @BeforeEach
    void call() {
        scene = beans.createBean(CallScene.class);
        round = scene.open("P1");
        paper = "E" + Ids.next().replace("-", "").substring(0, 14).toUpperCase(Locale.ROOT);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void the_same_leader_at_another_unit_is_turned_away_and_may_when_the_first_is_withdrawn() {
        Person first = unit();
        String entered = scene.submitted(round, first, led(paper));
        assertThat(refused(unit(), paper.toLowerCase(Locale.ROOT).replace("e", "ｅ "))).isEqualTo("leader.again");
        Actors.run(first, () -> withdraw.withdraw(entered, "另有安排"));
        assertThatCode(() -> scene.submitted(round, unit(), led(paper))).doesNotThrowAnyException();
    }

    @Test
    void a_namesake_with_another_paper_is_somebody_else() {
        scene.submitted(round, unit(), led(paper));
        assertThatCode(() -> scene.submitted(round, unit(), led(paper + "9"))).doesNotThrowAnyException();
    }

    @Test
    void an_unfinished_project_at_another_unit_keeps_its_leader_from_entering() {
        String earlier = project(unit());
        assertThat(refused(unit(), paper)).isEqualTo("leader.busy");
        facts.update("UPDATE project SET state = 'CLOSED' WHERE application_id = ?", earlier);
        assertThatCode(() -> scene.submitted(round, unit(), led(paper))).as("it is finished").doesNotThrowAnyException();
    }

    /** Answers its application; led by whoever has the paper. */
    private String project(Person applicant) {
        String earlier = scene.submitted(scene.open("P1"), applicant, led(paper));
        facts.update("UPDATE application SET status = 'AWARDED' WHERE id = ?", earlier);
        facts.update("""
                INSERT INTO project (id, round_id, application_id, number_text, title, organisation_id, organisation_name, owner_id, leader,
                starts_on, ends_on, state, corrections, created_at, rectifications)
                SELECT a.id, a.round_id, a.id, CONCAT('L', SUBSTRING(a.id, 1, 20)), a.title,
                a.organisation_id, a.organisation_name, a.applicant_id, a.leader, DATE '2026-01-01', DATE '2028-12-31', 'ACCEPTANCE', 0,
                TIMESTAMP '2026-01-01 09:00:00', 0 FROM application a WHERE a.id = ?""", earlier);
        return earlier;
    }

    @Test
    void nobody_hands_in_without_saying_who_leads_and_the_number_is_kept_nowhere() {
        Person applicant = unit();
        String id = scene.filled(round, applicant, led(paper));
        assertThat(facts.queryForMap("SELECT mark, tail FROM leader_identity WHERE application_id = ?", id))
                .containsEntry("tail", paper.substring(paper.length() - 4)).containsEntry("mark", mark.of(paper));
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM application_answer WHERE answer_text LIKE ?", Long.class, "%" + paper + "%")).isZero();
        facts.update("DELETE FROM leader_identity WHERE application_id = ?", id);
        assertThat(catchThrowableOfType(Refusal.class, () -> scene.submit(applicant, id)).code()).isEqualTo("leader.unknown");
    }

    @Test
    void a_leader_who_was_changed_after_a_return_is_entered_anew() {
        Person applicant = unit();
        String id = scene.submitted(round, applicant, led(paper));
        facts.update("UPDATE application SET status = 'RETURNED' WHERE id = ?", id);
        Actors.run(applicant, () -> save.saveAll(id, Map.of("leader", "另一人")));
        assertThat(catchThrowableOfType(Refusal.class, () -> scene.submit(applicant, id)).code()).isEqualTo("leader.changed");
        Actors.run(applicant, () -> enter.enter(id, false, paper + "7"));
        assertThat(catchThrowableOfType(RuntimeException.class, () -> scene.submit(applicant, id)))
                .satisfiesAnyOf(fault -> assertThat(fault).isNull(), fault -> assertThat(fault).hasMessage("task.gone"));
    }

    @Test
    void a_number_that_came_after_the_end_is_late_whenever_the_form_was_handed_in() {
        Person applicant = unit();
        String id = scene.filled(round, applicant, led(paper));
        clock.moveTo(CallScene.CLOSES.plusSeconds(2));
        Actors.run(applicant, () -> enter.enter(id, false, paper + "7"));
        Arrival.at(CallScene.CLOSES.minusSeconds(1));
        try {
            assertThat(catchThrowableOfType(Refusal.class, () -> scene.submit(applicant, id)).code()).isEqualTo("application.text-late");
        } finally {
            Arrival.over();
        }
    }

    @Test
    void the_leader_of_another_application_of_the_unit_is_known_by_name_too() {
        Person applicant = unit();
        Map<String, String> named = Map.of("leader", "赵敏", CallScene.LEADER_PAPER, paper);
        scene.submitted(round, applicant, named);
        Person colleague = scene.person(Role.APPLICANT, applicant.organisationId());
        Map<String, String> again = Map.of("leader", "赵 敏", CallScene.LEADER_PAPER, paper + "5");
        assertThatThrownBy(() -> scene.submitted(round, colleague, again)).isInstanceOf(Refusal.class).hasMessageNotContaining("leader.");
    }

    @Test
    void the_check_of_form_reads_of_which_paper_the_number_is() throws Exception {
        String id = scene.submitted(round, unit(), led(paper));
        String page = mvc.perform(get("/manager/applications/" + id).with(As.person(scene.person(Role.MANAGER, null)))).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).text()).contains("护照等其他证件，尾号 " + paper.substring(paper.length() - 4));
    }

    @Test
    void a_leader_who_was_replaced_is_free_and_the_one_who_took_over_is_not_once_entered() {
        Person applicant = unit();
        String id = project(applicant);
        String successor = paper + "3";
        replaced(id);
        assertThat(isUnknown(id)).isTrue();
        assertThatCode(() -> scene.submitted(round, unit(), led(paper))).as("who was replaced").doesNotThrowAnyException();
        Actors.run(applicant, () -> enter.enter(id, false, successor));
        assertThat(isUnknown(id)).isFalse();
        assertThat(refused(unit(), successor)).as("who took over").isEqualTo("leader.busy");
        assertThat(catchThrowableOfType(Refusal.class, () -> Actors.run(applicant, () -> enter.enter(id, false, paper))).code())
                .isEqualTo("application.not-editable");
    }

    @Test
    void nobody_takes_a_project_over_who_leads_another() {
        Person applicant = unit();
        String id = project(applicant);
        paper = paper + "2";
        project(unit());
        replaced(id);
        assertThat(catchThrowableOfType(Refusal.class, () -> Actors.run(applicant, () -> enter.enter(id, false, paper))).fields())
                .containsEntry("number", "rule.leader.busy");
    }

    @ParameterizedTest
    @CsvSource({"true, 11010519491231002X, true", "true, １１０１０５１９４９１２３１００２ｘ, true", "true, 110105194912310021, false", "true, E12345678, false",
        "false, e 1234-5678, true", "false, 12, false", "false, 张三, false"})
    void a_number_is_one_of_its_paper(boolean resident, String number, boolean right) {
        assertThat(LeaderRules.number(resident, number, LocalDate.of(2026, 3, 2)).isAllowed()).isEqualTo(right);
    }

    private void replaced(String id) {
        Actors.run(scene.person(Role.MANAGER, null), () -> leaders.replaced(id));
    }

    private boolean isUnknown(String id) {
        return Actors.as(scene.person(Role.MANAGER, null), () -> leaders.isUnknown(id));
    }

    private Person unit() {
        return scene.applicantUnder(scene.department());
    }

    private String refused(Person applicant, String number) {
        return catchThrowableOfType(Refusal.class, () -> scene.submitted(round, applicant, led(number))).code();
    }

    private static Map<String, String> led(String number) {
        return Map.of(CallScene.LEADER_PAPER, number);
    }
}
