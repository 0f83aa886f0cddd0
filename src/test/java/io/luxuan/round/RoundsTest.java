package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.audit.AuditHead;
import io.luxuan.programme.Constraints;
import io.luxuan.programme.PanelRule;
import io.luxuan.programme.Programmes;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.round.change.MoveDeadlines;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class RoundsTest {
    @Autowired AuditHead auditHead;
    @Autowired Rounds rounds;
    @Autowired OpenARound openARound;
    @Autowired TwoPeople two;
    @Autowired Programmes programmes;
    @Autowired Processes processes;
    @Autowired ManagementService engine;
    @Autowired RuntimeService runtime;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void opening_pins_the_newest_version_starts_the_process_and_is_on_record() {
        Round round = rounds.get(open("P12"));
        assertThat(round.stage()).isEqualTo(RoundStage.CALL);
        assertThat(round.programmeVersion()).isEqualTo(5);
        assertThat(round.title()).isEqualTo(round.year() + "年度人工智能标杆应用场景");
        assertThat(round.settings()).isEqualTo(RoundSettings.of(programmes.pinned("P12", 5)));
        assertThat(round.processInstanceId()).isNotBlank();
        assertThat(recorded(round.id())).containsExactly("round.open");
        assertThat(rounds.inCall()).extracting(Round::id).contains(round.id());
        assertThat(rounds.ofYear(round.year())).extracting(Round::id).contains(round.id());
        assertThat(rounds.years()).contains(round.year());
    }

    @Test
    void a_second_click_opens_no_second_round() {
        String id = Ids.next();
        Actors.run(Managers.MANAGER, () -> openARound.open(id, command("P1", clock.now())));
        String instance = rounds.get(id).processInstanceId();
        Actors.run(Managers.MANAGER, () -> openARound.open(id, command("P7", clock.now())));
        assertThat(rounds.get(id).programmeId()).isEqualTo("P1");
        assertThat(rounds.get(id).processInstanceId()).isEqualTo(instance);
    }

    @Test
    void wrong_dates_and_settings_are_refused_field_by_field_and_nothing_is_opened() {
        LocalDateTime now = clock.now();
        RoundSettings defaults = RoundSettings.of(programmes.pinned("P1", 5));
        RoundSettings wrong = new RoundSettings(defaults.quota(), null, new PanelRule(4, 5, 0),
                new Scoring(Aggregation.TRIMMED_MEAN, List.of(TieBreak.FIRST_CRITERION)), defaults.publicity(), true);
        OpenRound command = new OpenRound("P1", "错误的轮次", 2026, now, now.minusDays(1), now.minusDays(2), now.minusDays(3), wrong);
        int before = count();
        assertThatThrownBy(() -> Actors.as(Managers.MANAGER, () -> rounds.open(command)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys(
                        "closesAt", "recommendBy", "reviewBy", "panelSize", "minimumOpinions", "maximumLoad", "aggregation", "tieBreaks"));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void only_managers_open_rounds_and_only_the_platform_moves_them() {
        Person applicant = new Person("x", "x", "x", Role.APPLICANT, "o");
        assertThatThrownBy(() -> Actors.as(applicant, () -> rounds.open(command("P1", clock.now())))).isInstanceOf(AccessDeniedException.class);
        String id = open("P1");
        assertThatThrownBy(() -> Actors.run(Managers.MANAGER, () -> rounds.enter(id, RoundStage.CLOSED))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Actors.as(Managers.MANAGER, () -> rounds.open(command("P99", clock.now())))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rounds.get("no-such-round")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_round_moves_forward_once_and_never_back() {
        String id = open("P1");
        withoutProcess(id);
        enter(id, RoundStage.FORMALITY);
        enter(id, RoundStage.FORMALITY);
        enter(id, RoundStage.REVIEW);
        assertThatThrownBy(() -> enter(id, RoundStage.CALL)).isInstanceOf(Refusal.class).hasMessage("round.stale");
        assertThat(recorded(id)).containsExactly("round.open", "round.enter", "round.enter");
        assertThat(rounds.inCall()).extracting(Round::id).doesNotContain(id);
    }

    @Test
    void a_call_is_open_from_its_first_to_its_last_moment() {
        LocalDateTime opens = clock.now().plusDays(3).withNano(0);
        String id = Actors.as(Managers.MANAGER, () -> rounds.open(command("P1", opens)));
        Round round = rounds.get(id);
        assertThat(round.acceptsSubmissionsAt(opens.minusSeconds(1))).isFalse();
        assertThat(round.acceptsSubmissionsAt(opens)).isTrue();
        assertThat(round.acceptsSubmissionsAt(round.closesAt())).isTrue();
        assertThat(round.acceptsSubmissionsAt(round.closesAt().plusSeconds(1))).isFalse();
        assertThat(rounds.inCall()).extracting(Round::id).doesNotContain(id);
        clock.moveTo(opens.plusHours(1));
        assertThat(rounds.inCall()).extracting(Round::id).contains(id);
    }

    @Test
    void putting_a_deadline_off_moves_the_timer_and_is_on_record_with_its_reason() {
        String id = open("P1");
        Round round = rounds.get(id);
        Deadlines seen = Deadlines.of(round);
        Deadlines next = new Deadlines(seen.closesAt().plusDays(5), seen.recommendBy().plusDays(5), seen.reviewBy());
        extend(id, seen, next, "申报系统曾经中断服务三个小时");
        assertThat(rounds.get(id).closesAt()).isEqualTo(next.closesAt());
        assertThat(timerDue(round).withNano(0)).isEqualTo(next.closesAt().withNano(0));
        assertThat(recorded(id)).containsExactly("round.open", "round.extend.closes", "round.extend.recommend");
        clock.moveTo(seen.closesAt().plusHours(1));
        processes.runDueWork();
        assertThat(rounds.get(id).stage()).isEqualTo(RoundStage.CALL);
    }

    @Test
    void a_deadline_that_another_has_moved_meanwhile_is_not_moved_again() {
        String id = open("P1");
        Deadlines seen = Deadlines.of(rounds.get(id));
        Deadlines next = new Deadlines(seen.closesAt(), seen.recommendBy(), seen.reviewBy().plusDays(1));
        extend(id, seen, next, "多数评审专家集中外出差旅");
        assertThatThrownBy(() -> extend(id, seen, next, "多数评审专家集中外出差旅")).isInstanceOf(Refusal.class).hasMessage("round.stale");
    }

    @Test
    void a_round_keeps_its_own_constraints_and_its_programme_shows_them() {
        RoundSettings defaults = RoundSettings.of(programmes.pinned("P11", 4));
        RoundSettings own = new RoundSettings(defaults.quota(), null, defaults.panel(), defaults.scoring(), defaults.publicity(), true,
                new Constraints(true, false, false, null), defaults.numbers());
        OpenRound plain = command("P11", clock.now());
        OpenRound command = new OpenRound("P11", "自定约束", plain.year(), plain.opensAt(), plain.closesAt(), plain.recommendBy(),
                plain.reviewBy(), own);
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(command));
        assertThat(rounds.programmeOf(id).constraints()).isEqualTo(own.constraints());
        assertThat(programmes.pinned("P11", 4).constraints().priorYearsOccupy()).isTrue();
    }

    private String open(String programme) {
        return Actors.as(Person.SYSTEM, () -> rounds.open(command(programme, clock.now().minusMinutes(1))));
    }

    static OpenRound command(String programme, LocalDateTime opens) {
        return new OpenRound(programme, null, opens.getYear(), opens, opens.plusDays(30), opens.plusDays(40), opens.plusDays(70), null);
    }

    private void enter(String id, RoundStage stage) {
        Actors.run(Person.SYSTEM, () -> rounds.enter(id, stage));
    }

    /** Its process would move the round too, in whichever test runs due work next. */
    private void withoutProcess(String id) {
        runtime.deleteProcessInstance(rounds.get(id).processInstanceId(), "test");
    }

    private void extend(String id, Deadlines seen, Deadlines next, String reason) {
        Actors.run(Managers.MANAGER, () -> two.agree(MoveDeadlines.wish(id, seen, next, reason)));
    }

    private LocalDateTime timerDue(Round round) {
        var due = engine.createJobQuery().rootProcessInstanceId(round.processInstanceId()).timers().singleResult().getDuedate();
        return LocalDateTime.ofInstant(due.toInstant(), MovableClock.CHINA);
    }

    private List<String> recorded(String id) {
        Actors.as(Person.SYSTEM, auditHead::head); // seals
        return jdbc.queryForList(
                "SELECT action FROM audit_log WHERE round_id = ? AND subject_kind = 'round' ORDER BY seq", String.class, id);
    }

    private int count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM selection_round", Integer.class);
    }
}
