package io.luxuan.expert.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.expert.Candidates;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class LeaveByDateTest {
    @Autowired Experts experts;
    @Autowired Candidates candidates;
    @Autowired NoteLeave leave;
    @Autowired LeaveMapper leaves;
    @Autowired Accounts accounts;
    @Autowired MovableClock clock;

    private Person manager;
    private List<String> ids;

    @BeforeEach
    void two_experts_on_the_first_of_june() {
        clock.moveTo(LocalDateTime.of(2026, 6, 1, 9, 0));
        Actors.run(Person.SYSTEM, () -> {
            manager = accounts.create(new NewAccount("m" + Ids.next(), null, "经办", Role.MANAGER, null));
            ids = experts.registerAll(List.of(expert(), expert()));
        });
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    private static NewExpert expert() {
        return new NewExpert("leave" + Ids.next(), null, "请假", "单位" + Ids.next(), null, null, Set.of("embodied"), null, 10);
    }

    private void note(String id, String from, String to) {
        Actors.run(manager, () -> leave.note(id, new LeaveForm(from, to, "出国访问")));
    }

    private boolean awayOn(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(12, 0));
        return Actors.as(manager, () -> {
            boolean away = experts.byIds(ids).get(ids.get(0)).onLeave();
            assertThat(candidates.of(ids, Map.of(), Map.of()).get(0).onLeave()).isEqualTo(away);
            return away;
        });
    }

    @Test
    void leave_holds_from_its_first_to_its_last_day_and_not_a_day_longer() {
        note(ids.get(0), "2026-06-10", "2026-06-20");
        assertThat(awayOn("2026-06-09")).isFalse();
        assertThat(awayOn("2026-06-10")).isTrue();
        assertThat(awayOn("2026-06-20")).isTrue();
        assertThat(awayOn("2026-06-21")).isFalse();
    }

    @Test
    void leave_without_an_end_goes_on_until_the_expert_is_back() {
        note(ids.get(0), "2026-06-02", "");
        assertThat(awayOn("2027-06-02")).isTrue();
        String id = leaves.ofExpert(ids.get(0)).get(0).id();
        Actors.run(manager, () -> leave.end(ids.get(0), id));
        assertThat(awayOn("2027-06-02")).isFalse();
        assertThat(awayOn("2027-06-01")).isTrue();
    }

    @Test
    void leave_taken_back_before_it_began_never_was() {
        note(ids.get(0), "2026-07-01", "2026-07-05");
        String id = leaves.ofExpert(ids.get(0)).get(0).id();
        Actors.run(manager, () -> leave.end(ids.get(0), id));
        assertThat(leaves.ofExpert(ids.get(0))).isEmpty();
        assertThat(awayOn("2026-07-02")).isFalse();
    }

    @Test
    void two_leaves_of_an_expert_do_not_overlap() {
        note(ids.get(0), "2026-06-10", "2026-06-20");
        assertThatThrownBy(() -> note(ids.get(0), "2026-06-20", "2026-06-30")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.fields()).containsKey("fromDate"));
        note(ids.get(0), "2026-06-21", "");
    }

    @Test
    void many_experts_get_the_same_leave_at_once_but_for_those_who_have_it_already() {
        note(ids.get(0), "2026-06-10", "2026-06-20");
        int noted = Actors.as(manager, () -> leave.noteAll(ids, new LeaveForm("2026-06-15", "2026-06-16", "集中培训")));
        assertThat(noted).isEqualTo(1);
        assertThat(leaves.ofExpert(ids.get(1))).extracting(Leave::reason).containsExactly("集中培训");
        assertThat(leaves.ofExpert(ids.get(0))).hasSize(1);
    }

    @Test
    void days_gone_by_wrong_dates_and_no_reason_are_refused_at_their_fields() {
        LocalDate today = LocalDate.of(2026, 6, 1);
        assertThat(new LeaveForm("x", "", "").errors(today)).containsOnlyKeys("fromDate", "leaveReason");
        assertThat(new LeaveForm("2026-05-01", "2026-05-31", "病").errors(today)).containsOnlyKeys("toDate");
        assertThat(new LeaveForm("2026-06-03", "2026-06-02", "病").errors(today)).containsOnlyKeys("toDate");
        assertThat(new LeaveForm("2026-05-30", "", "病").errors(today)).isEmpty();
    }
}
