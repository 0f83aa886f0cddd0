package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.award.transfer.SettleLines;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.actor.Actors;
import io.luxuan.support.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The doubt proves true when the money has left (追回). */
class ClaimedBackTest extends ClaimsInDoubt {
    @Test
    void what_was_paid_is_claimed_back_and_repaid_by_the_unit_and_stays_paid_once() throws Exception {
        batchedAndDue();
        window.paidOut();
        Heard heard = Heard.in(beans);
        Actors.run(window.first, () -> two.agree(end.wish(id(), WHY)));
        assertThat(states()).isEqualTo("REVOKED PAID");
        assertThat(claims()).containsExactly("REVOKED 1000 0 OPENED");
        assertThat(past()).containsExactly(tuple("P3a", false));
        String claim = facts.queryForObject("SELECT id FROM claw_back WHERE project_id = ?", String.class, id());
        String page = "/manager/claw-backs/" + claim;
        mvc.perform(get("/manager/awards/" + id()).with(As.person(window.first))).andExpect(content().string(allOf(containsString(page),
                containsString("已撤销，资金追回"), not(containsString("追回奖补…")))));
        mvc.perform(get("/manager/rounds/" + window.roundId() + "/claw-backs").with(As.person(window.first)))
                .andExpect(content().string(containsString(page)));
        mvc.perform(get("/applicant/claw-backs/" + claim).with(As.person(unit))).andExpect(status().isNotFound());
        mvc.perform(post(page + "/demand").param("workingDays", "20").param("demandText", "请退回").with(As.person(window.first)).with(csrf()))
                .andExpect(redirectedUrl(page));
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.AWARD_ENDED, ToldKind.CLAW_BACK);
        mvc.perform(get("/applicant").with(As.person(unit))).andExpect(content().string(containsString("/applicant/claw-backs/" + claim)));
        mvc.perform(get("/applicant/claw-backs/" + claim).with(As.person(window.applicant()))).andExpect(status().isNotFound());
        repaid(claim, "400");
        assertThat(ledger()).isEqualTo("600 600 1");
        assertThat(committed()).isEqualByComparingTo("600");
        repaid(claim, "600");
        assertThat(claims()).containsExactly("REVOKED 1000 1000 CLOSED");
        assertThat(ledger()).isEqualTo("0 0 1");
        assertThat(committed()).isZero();
        refused("award.count.SUBJECT_LIFETIME", () -> window.claimed("甲中心", unit));
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.PAID);
    }

    @Test
    void what_is_with_the_bank_is_claimed_back_and_paid_or_not_as_the_bank_says() throws Exception {
        batchedAndDue();
        String order = treasury.sent(treasury.due(window.roundId()));
        Actors.run(window.first, () -> {
            two.agree(end.wish(id(), WHY));
            two.agree(end.wish(window.id("乙中心"), WHY));
        });
        assertThat(states()).isEqualTo("REVOKED SENT");
        List<Integer> lines = treasury.lines(order);
        Actors.run(treasury.clerk, () -> {
            var answers = beans.getBean(SettleLines.class);
            answers.paid(order, lines.subList(0, 1), clock.now().toLocalDate().toString(), "V-" + order.substring(26));
            answers.returned(order, lines.subList(1, 2), "户名不符");
        });
        assertThat(facts.queryForList("SELECT state FROM direct_award WHERE round_id = ? ORDER BY state", String.class, window.roundId()))
                .containsExactly("CANCELLED", "REVOKED");
        assertThat(facts.queryForList("SELECT CONCAT(state, ' ', FLOOR(amount)) FROM claw_back WHERE round_id = ? ORDER BY state", String.class,
                window.roundId())).containsExactly("CLOSED 0", "OPENED 1000");
        assertThat(facts.queryForList("SELECT state FROM claim WHERE round_id = ? ORDER BY state", String.class, window.roundId()))
                .containsExactly("CLOSED", "PAID");
        assertThat(committed()).isEqualByComparingTo("1000");
        mvc.perform(get("/manager/transfers").param("round", window.roundId()).with(As.person(window.first)))
                .andExpect(content().string(not(containsString("户名不符"))));
    }

    @Test
    void what_was_asked_before_the_bank_had_it_is_asked_anew_afterwards() {
        batchedAndDue();
        String asked = two.ask(window.first, Actors.as(window.first, () -> end.wish(id(), WHY)));
        treasury.sent(treasury.due(window.roundId()));
        refused("countersign.changed", () -> two.confirm(asked));
        assertThat(states()).isEqualTo("DUE SENT");
    }

    private void repaid(String claim, String amount) throws Exception {
        mvc.perform(post("/applicant/claw-backs/" + claim).param("amount", amount).param("receivedOn", clock.now().toLocalDate().toString())
                .param("bankReference", "R-" + amount).with(As.person(unit)).with(csrf())).andExpect(status().is3xxRedirection());
        String receipt = facts.queryForObject("SELECT id FROM claw_back_receipt WHERE claw_back_id = ? AND state = 'REPORTED'", String.class, claim);
        mvc.perform(post("/manager/claw-backs/" + claim + "/receipts/" + receipt + "/confirm").with(As.person(window.first)).with(csrf()))
                .andExpect(status().is3xxRedirection());
    }
}
