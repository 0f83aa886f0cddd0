package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import io.luxuan.award.money.HoldAward;
import io.luxuan.award.money.HoldKind;
import io.luxuan.award.transfer.ProposeOrder;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.Treasury;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody claims is held back when a doubt comes up, whenever that is before it is paid. */
@ServiceTest
@Tag("database")
class HeldClaimsTest {
    private static final String WHY = "举报其批复文件系伪造，正在核查";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired HoldAward awards;
    @Autowired ProposeOrder propose;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;
    @Autowired MockMvc mvc;

    private PlayedClaims window;
    private Person unit;

    @BeforeEach
    void twoClaims() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        unit = window.applicant();
        window.claimed("甲中心", unit);
        window.claimed("乙中心");
        List.of("甲中心", "乙中心").forEach(window::verified);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void what_is_due_is_held_paid_to_others_alone_and_paid_once_it_is_released() throws Exception {
        String batch = batchedAndDue();
        hold("甲中心", HoldKind.INTEGRITY);
        assertThat(state("甲中心")).isEqualTo("HELD " + WHY);
        mvc.perform(get("/manager/transfers").param("round", window.roundId()).with(As.person(window.first)))
                .andExpect(content().string(allOf(containsString("乙中心"), not(containsString("甲中心")),
                        containsString("另有 1 笔暂缓拨付，1000 万元"))));
        mvc.perform(get("/manager/transfers").param("round", window.roundId()).param("state", "HELD").with(As.person(window.first)))
                .andExpect(content().string(allOf(containsString("甲中心"), containsString(WHY))));
        mvc.perform(get("/manager/batches/" + batch + "/payments.csv").with(As.person(window.first)))
                .andExpect(content().string(allOf(containsString("-0002,"), not(containsString("-0001,")))));
        window.paidOut();
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.GRANTED);

        Actors.run(window.second, () -> awards.release(window.id("甲中心"), HoldKind.INTEGRITY, "经核查属实"));
        window.paidOut();
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.PAID);
        refused("award.hold-over", () -> hold("甲中心", HoldKind.OTHER));
        assertThat(facts.queryForList("""
                SELECT action FROM (SELECT action, subject_id FROM audit_log UNION ALL SELECT action, subject_id FROM audit_unsealed) a
                WHERE subject_id = ? AND action IN ('award.due', 'award.hold', 'award.release', 'award.pay')""", String.class,
                window.id("甲中心"))).containsExactlyInAnyOrder("award.due", "award.hold", "award.release", "award.due", "award.pay");
    }

    @Test
    void what_is_held_before_it_is_due_never_comes_to_be_due() {
        window.batched("甲中心", "乙中心");
        hold("甲中心", HoldKind.INTEGRITY);
        window.passDays(14);
        assertThat(state("甲中心")).isEqualTo("HELD " + WHY);
        assertThat(state("乙中心")).isEqualTo("DUE null");
    }

    @Test
    void of_two_holds_the_last_one_lets_the_money_go() {
        batchedAndDue();
        hold("甲中心", HoldKind.INTEGRITY);
        hold("甲中心", HoldKind.OTHER);
        Actors.run(window.second, () -> awards.release(window.id("甲中心"), HoldKind.OTHER, "已补正"));
        assertThat(state("甲中心")).startsWith("HELD");
        Actors.run(window.second, () -> awards.release(window.id("甲中心"), HoldKind.INTEGRITY, "经核查属实"));
        assertThat(state("甲中心")).startsWith("DUE");
        refused("award.stale", () -> Actors.run(window.second, () -> awards.release(window.id("甲中心"), HoldKind.INTEGRITY, "再解除一次")));
    }

    @Test
    void two_managers_at_once_hold_it_once_and_release_it_once() throws Exception {
        batchedAndDue();
        assertThat(atOnce(() -> hold("甲中心", HoldKind.INTEGRITY))).isEqualTo(1);
        assertThat(atOnce(() -> awards.release(window.id("甲中心"), HoldKind.INTEGRITY, "经核查属实"))).isEqualTo(1);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM project_hold WHERE project_id = ?", Integer.class, window.id("甲中心"))).isEqualTo(1);
        assertThat(state("甲中心")).startsWith("DUE");
    }

    @Test
    void a_hold_and_an_order_at_once_never_send_what_is_held() throws Exception {
        batchedAndDue();
        Treasury treasury = beans.createBean(Treasury.class);
        List<String> due = treasury.due(window.roundId());
        Actors.run(treasury.clerk, () -> due.forEach(treasury::account));
        together(() -> hold("甲中心", HoldKind.INTEGRITY), () -> Actors.run(treasury.clerk, () -> propose.these(due)));
        assertThat(state("甲中心")).isEqualTo("HELD " + WHY);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM project_payment WHERE project_id = ? AND order_id IS NOT NULL", Integer.class,
                window.id("甲中心"))).isZero();
    }

    @Test
    void the_unit_is_told_and_reads_why_and_a_hold_without_a_reason_is_refused_at_its_field() throws Exception {
        batchedAndDue();
        String page = "/manager/awards/" + window.id("甲中心");
        mvc.perform(post(page + "/hold").param("holdKind", "OTHER").param("holdReason", " ").with(As.person(window.first)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请填写理由")));
        Heard heard = Heard.in(beans);
        mvc.perform(post(page + "/hold").param("holdKind", "OTHER").param("holdReason", WHY).with(As.person(window.first)).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(As.person(window.first))).andExpect(content().string(allOf(containsString(WHY), containsString("解除暂缓"))));
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.HELD);
        mvc.perform(get("/applicant/applications/" + window.id("甲中心")).with(As.person(unit))).andExpect(content().string(containsString(WHY)));
        mvc.perform(post(page + "/release").param("holdKind", "OTHER").param("holdReason", "已澄清").with(As.person(window.first)).with(csrf()))
                .andExpect(redirectedUrl(page));
        heard.everything();
        assertThat(heard.kinds(unit)).contains(ToldKind.RELEASED);
    }

    private String batchedAndDue() {
        String batch = window.batched("甲中心", "乙中心");
        window.passDays(14);
        return batch;
    }

    private void hold(String platform, HoldKind kind) {
        Actors.run(window.first, () -> awards.hold(window.id(platform), kind, WHY));
    }

    private String state(String platform) {
        return facts.queryForObject("SELECT CONCAT(state, ' ', COALESCE(reason, 'null')) FROM project_payment WHERE project_id = ?", String.class,
                window.id(platform));
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code() + refusal.fields().values()).contains(code));
    }

    /** Answers how many of six were done. */
    private int atOnce(Runnable action) throws Exception {
        Callable<Integer> one = () -> {
            try {
                Actors.run(window.first, action);
                return 1;
            } catch (Refusal tooLate) {
                return 0;
            }
        };
        int done = 0;
        ExecutorService six = Executors.newFixedThreadPool(6);
        try {
            for (Future<Integer> each : six.invokeAll(List.of(one, one, one, one, one, one))) {
                done += each.get();
            }
        } finally {
            six.shutdownNow();
        }
        return done;
    }

    private static void together(Runnable one, Runnable other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Object> each : two.invokeAll(List.of(Executors.callable(one), Executors.callable(other)))) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(Refusal.class);
                }
            }
        } finally {
            two.shutdownNow();
        }
    }
}
