package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.transfer.ProposeOrder;
import io.luxuan.award.transfer.SendOrder;
import io.luxuan.countersign.SettleWish;
import io.luxuan.countersign.Wish;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The doubt proves true before anything was sent (取消). */
class CancelledClaimsTest extends ClaimsInDoubt {
    @Autowired ProposeOrder propose;
    @Autowired SettleWish settle;

    @Test
    void what_is_held_is_cancelled_leaves_order_ledger_and_budget_and_may_be_claimed_anew() {
        batchedAndDue();
        String order = treasury.approved(treasury.due(window.roundId())).get(0);
        Actors.run(window.first, () -> awards.hold(id(), HoldKind.INTEGRITY, "举报其批复文件系伪造，正在核查"));
        Wish wish = Actors.as(window.first, () -> end.wish(id(), WHY));
        String asked = two.ask(window.first, wish);
        assertThat(two.reads(asked)).containsExactly("还没有发出款项：不再拨付，金额退回资金和轮次预算，公布更正；兑付名单中的移出");
        two.confirm(asked);
        two.confirm(asked);
        assertThat(states()).isEqualTo("CANCELLED CANCELLED");
        assertThat(ledger()).isEqualTo("0 0 0");
        assertThat(committed()).isZero();
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.REMOVED);
        assertThat(claims()).isEmpty();
        Actors.run(treasury.clerk, () -> beans.getBean(SendOrder.class).send(order));
        treasury.paid(order);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(states()).isEqualTo("CANCELLED CANCELLED");
        assertThat(past()).as("known, as a place that lapsed is, and not kept").containsExactly(tuple("P3a", false));
        window.claimed("甲中心", unit);
        window.verified("甲中心");
        window.batched("甲中心");
        window.passDays(14);
        assertThat(window.status("甲中心")).as("the budget has room for it again").isEqualTo(ApplicationStatus.GRANTED);
    }

    @Test
    void what_is_cancelled_while_its_list_is_in_publicity_is_not_on_the_final_one_and_the_window_closes() throws Exception {
        window.batched("甲中心", "乙中心");
        Actors.run(window.first, () -> two.agree(end.wish(id(), WHY)));
        assertThat(states()).isEqualTo("CANCELLED null");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.REMOVED);
        String list = facts.queryForObject("SELECT notice_id FROM publicity_entry WHERE application_id = ?", String.class, id());
        mvc.perform(get("/notices/" + list)).andExpect(content().string(allOf(containsString("更正公告"), containsString("已更正"))));
        window.passDays(14);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        window.passTo(window.round().closesAt().plusMinutes(10));
        assertThat(window.stage()).isEqualTo(RoundStage.CLOSED);
        assertThat(states()).isEqualTo("CANCELLED null");
        assertThat(facts.queryForObject("SELECT state FROM claim WHERE application_id = ?", String.class, id())).isEqualTo("CLOSED");
    }

    @Test
    void the_public_reads_a_correction_beside_the_result_and_the_unit_and_the_supervisor_are_told() throws Exception {
        String batch = batchedAndDue();
        Heard heard = Heard.in(beans);
        Person supervisor = beans.createBean(CallScene.class).person(Role.SUPERVISOR, null);
        Actors.run(window.first, () -> two.agree(end.wish(id(), WHY)));
        mvc.perform(get("/results/" + batch)).andExpect(content().string(allOf(containsString("兑付名单”的更正公告"), containsString("已取消"),
                containsString("1 项，其他 1 项"))));
        String correction = facts.queryForObject("""
                SELECT n.id FROM notice n JOIN notice f ON f.id = n.corrects_id WHERE f.kind = 'FINAL' AND f.list_id = ?""", String.class, batch);
        mvc.perform(get("/notices/" + correction)).andExpect(content().string(allOf(containsString("1000 万元，经核实取消，不予拨付"), containsString(WHY),
                containsString("本公告更正"))));
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.AWARD_ENDED, ToldKind.TAKEN_OFF).doesNotContain(ToldKind.CONFIRMED);
        assertThat(heard.kinds(supervisor)).contains(ToldKind.AWARD_ENDED);
        mvc.perform(get("/applicant/applications/" + id()).with(As.person(unit))).andExpect(content().string(containsString(WHY)));
    }

    @Test
    void two_who_confirm_at_once_end_it_once_and_an_order_at_once_never_sends_it() throws Exception {
        batchedAndDue();
        List<String> due = treasury.due(window.roundId());
        Actors.run(treasury.clerk, () -> due.forEach(treasury::account));
        String asked = two.ask(window.first, Actors.as(window.first, () -> end.wish(id(), WHY)));
        together(() -> Actors.run(window.second, () -> settle.confirm(asked)), () -> Actors.run(window.third, () -> settle.confirm(asked)),
                () -> Actors.run(treasury.clerk, () -> propose.these(due)));
        assertThat(states()).isEqualTo("CANCELLED CANCELLED");
        assertThat(ledger()).isEqualTo("0 0 0");
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM project_payment WHERE project_id = ? AND order_id IS NOT NULL", Integer.class,
                id())).isZero();
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM notice n JOIN notice f ON f.id = n.corrects_id WHERE f.round_id = ?", Integer.class,
                window.roundId())).isEqualTo(1);
        refused("award.end-over", () -> Actors.run(window.first, () -> two.agree(end.wish(id(), WHY))));
        refused("award.hold-over", () -> Actors.run(window.first, () -> awards.hold(id(), HoldKind.OTHER, WHY)));
    }

    @Test
    void a_reason_that_is_short_or_names_a_person_is_refused_at_its_field() throws Exception {
        batchedAndDue();
        String page = "/manager/awards/" + id();
        mvc.perform(post(page + "/end").param("endReason", "伪造").with(As.person(window.first)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("伪造")));
        mvc.perform(post(page + "/end").param("endReason", WHY + "，经办人 370102199001011231").with(As.person(window.first)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(page + "/end").param("endReason", WHY).with(As.person(window.first)).with(csrf())).andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(As.person(window.second))).andExpect(content().string(containsString("取消或追回奖补")));
        assertThat(states()).as("one alone does nothing").isEqualTo("DUE DUE");
    }

    private static void together(Runnable... actions) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(actions.length);
        try {
            List<Callable<Object>> calls = List.of(actions).stream().map(Executors::callable).toList();
            for (Future<Object> each : all.invokeAll(calls)) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(Refusal.class);
                }
            }
        } finally {
            all.shutdownNow();
        }
    }
}
