package io.luxuan.round.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.luxuan.round.Deadlines;
import io.luxuan.round.OpenRound;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.round.history.ReadRoundHistory;
import io.luxuan.round.history.RoundChange;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ProgramClasses;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever is put right of a round is put right in the open. */
@ServiceTest
class OpenCorrectionsTest {
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Person MANAGER = new Person("change-manager", "change-manager", "王管理", Role.MANAGER, null);
    private static final String WHY = "申报系统曾经中断服务三个小时";

    @Autowired Rounds rounds;
    @Autowired EditSettings edit;
    @Autowired RoundEditDesk desk;
    @Autowired ReadRoundHistory history;
    @Autowired TwoPeople two;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate jdbc;
    @Autowired MockMvc mvc;

    @BeforeEach
    void in_march() {
        clock.moveTo(TODAY);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_date_that_moves_has_a_correction_of_its_own_and_the_old_notice_shows_it() throws Exception {
        Round round = open(TODAY.minusMinutes(1));
        String call = notice(round.id(), "CALL");
        Deadlines seen = Deadlines.of(round);
        Deadlines next = new Deadlines(seen.closesAt().plusDays(5), seen.recommendBy(), seen.reviewBy());
        two.agree(MANAGER, MoveDeadlines.wish(round.id(), seen, next, WHY));
        String correction = notice(round.id(), "CORRECTION");
        mvc.perform(get("/notices/" + call)).andExpect(content().string(allOf(containsString("本公告已更正"),
                containsString("/notices/" + correction), containsString("至 2026-04-01 08:59"))));
        mvc.perform(get("/notices/" + correction)).andExpect(content().string(allOf(containsString("本公告更正"),
                containsString("/notices/" + call), containsString("申报截止：2026-04-01 08:59，更正为 2026-04-06 08:59"), containsString(WHY))));
        two.agree(MANAGER, MoveDeadlines.wish(round.id(), Deadlines.of(rounds.get(round.id())),
                new Deadlines(next.closesAt().plusDays(1), next.recommendBy(), next.reviewBy()), WHY));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM notice WHERE corrects_id = ?", Integer.class, call)).isEqualTo(2);
    }

    @Test
    void the_history_says_from_what_to_what_by_whom_and_with_whom() {
        Round round = open(TODAY.minusMinutes(1));
        Deadlines seen = Deadlines.of(round);
        two.agree(MANAGER, MoveDeadlines.wish(round.id(), seen,
                new Deadlines(seen.closesAt().plusDays(1), seen.recommendBy(), seen.reviewBy()), WHY));
        RoundChange one = history(round).get(0);
        assertThat(one.label() + " " + one.beforeText() + " " + one.afterText()).isEqualTo("申报截止 2026-04-01 08:59 2026-04-02 08:59");
        assertThat(one.changedName()).isEqualTo("王管理");
        assertThat(one.confirmedName()).isEqualTo(TwoPeople.SECOND.name());
        assertThat(one.reason()).isEqualTo(WHY);
        assertThat(one.changedAt()).isBetween(TODAY, TODAY.plusMinutes(1));
        assertThat(one.wishId()).isNotNull();
    }

    @Test
    void before_the_opening_one_manager_puts_any_setting_right() {
        Round round = open(TODAY.plusDays(10));
        Map<String, String> standing = desk(round);
        Actors.run(MANAGER, () -> edit.alone(round.id(), EditSettings.seen(standing),
                Map.of("panelSize", "7", "mostPerOrganisation", "3", "title", "2026年度基础研究（重新定名）"), "建轮次时填写有误"));
        Round after = rounds.get(round.id());
        assertThat(after.settings().panel().size()).isEqualTo(7);
        assertThat(after.settings().constraints().mostPerOrganisation()).isEqualTo(3);
        assertThat(rounds.programmeOf(round.id()).constraints().mostPerOrganisation()).isEqualTo(3);
        assertThat(history(round)).extracting(RoundChange::field).containsExactlyInAnyOrder("panelSize", "mostPerOrganisation", "title");
        assertThat(notice(round.id(), "CORRECTION")).as("the call named the title").isNotNull();
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> edit.alone(round.id(), EditSettings.seen(standing), Map.of("panelSize", "9"), "又改")))
                .as("somebody changed it meanwhile").hasMessage("round.stale");
        clock.moveTo(TODAY.plusDays(10));
        assertThatThrownBy(() -> Actors.run(MANAGER, () -> edit.alone(round.id(), EditSettings.seen(desk(after)), Map.of("panelSize", "9"), "晚了")))
                .hasMessage("round.edit-opened");
    }

    @Test
    void after_the_opening_two_managers_raise_the_quota_and_nobody_lowers_it() {
        Round round = open(TODAY.minusMinutes(1));
        int places = round.settings().quota().target();
        String seen = EditSettings.seen(desk(round));
        two.agree(MANAGER, Actors.as(MANAGER, () -> edit.wish(round.id(), seen, Map.of("quotaTarget", String.valueOf(places + 1)), WHY)));
        assertThat(rounds.get(round.id()).settings().quota().target()).isEqualTo(places + 1);
        String now = EditSettings.seen(desk(rounds.get(round.id())));
        Refusal refused = catchThrowableOfType(Refusal.class, () -> Actors.run(MANAGER,
                () -> edit.wish(round.id(), now, Map.of("quotaTarget", String.valueOf(places), "aggregation", "TRIMMED_MEAN"), WHY)));
        assertThat(refused.fields()).containsEntry("quotaTarget", "rule.round.edit-raised").containsEntry("aggregation", "rule.round.edit-declared");
    }

    @Test
    void a_reason_with_somebodys_number_is_not_published() {
        Round round = open(TODAY.minusMinutes(1));
        Deadlines seen = Deadlines.of(round);
        Refusal refused = catchThrowableOfType(Refusal.class, () -> two.agree(MANAGER, MoveDeadlines.wish(round.id(), seen,
                new Deadlines(seen.closesAt().plusDays(1), seen.recommendBy(), seen.reviewBy()), "联系人13800001234来电反映系统中断")));
        assertThat(refused.fields()).containsEntry("reason", "rule.number.personal");
    }

    /** Whoever else changed a date or a setting left no history and no correction. */
    @Test
    void there_is_one_way_to_change_a_round() {
        JavaClass register = new ClassFileImporter().withImportOption(new ProgramClasses()).importPackages("io.luxuan.round")
                .get("io.luxuan.round.RoundMapper");
        assertThat(register.getMethods().stream().filter(method -> method.isAnnotatedWith(Update.class)).map(JavaMethod::getName))
                .as("its process, its stage and its end are no dates").containsExactlyInAnyOrder("change", "runsAs", "move", "end");
        assertThat(register.getAccessesToSelf().stream().filter(access -> access.getName().equals("change"))
                .map(access -> access.getOriginOwner().getSimpleName())).containsOnly("ChangeRound");
    }

    private Round open(LocalDateTime opens) {
        String id = Actors.as(Person.SYSTEM, () -> rounds.open(new OpenRound("P1", null, 2026, opens, opens.plusDays(30), opens.plusDays(40),
                opens.plusDays(70), null)));
        processes.runDueWork();
        return rounds.get(id);
    }

    private Map<String, String> desk(Round round) {
        return Actors.as(MANAGER, () -> desk.standing(round));
    }

    private List<RoundChange> history(Round round) {
        return Actors.as(MANAGER, () -> history.of(round.id()));
    }

    private String notice(String roundId, String kind) {
        return jdbc.queryForObject("SELECT id FROM notice WHERE round_id = ? AND kind = ?", String.class, roundId, kind);
    }
}
