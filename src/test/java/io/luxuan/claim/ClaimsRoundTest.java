package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.submit.CallScene;
import io.luxuan.countersign.Wish;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.round.EndRound;
import io.luxuan.round.Outcome;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** P3a 国家级创新平台升级: 1000 万元 flat, once a platform, from the opening of the window to the last payment. */
@ServiceTest
class ClaimsRoundTest {
    private static final ObjectionForm REAL_NAME = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID,
            "370102199001011231", "13800000000", Grounds.FRAUD, "该平台的国家批复文件与公开信息不符");

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired LodgeObjection lodge;
    @Autowired ObjectionsByTwo objections;
    @Autowired TwoPeople two;
    @Autowired Tasks tasks;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate facts;

    private PlayedClaims window;

    @BeforeEach
    void opened() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void a_window_is_verified_published_in_two_batches_and_paid() {
        List.of("甲中心", "乙中心", "丙中心").forEach(platform -> {
            window.claimed(platform);
            window.verified(platform);
        });
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFIED);

        String batch = window.batched("甲中心", "乙中心");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.LISTED);
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.VERIFIED);
        assertThat(window.batch(batch).sums().granted()).isEqualByComparingTo("2000");
        uphold(batch, "乙中心");
        window.passDays(14);
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.REMOVED);
        assertThat(window.batch(batch).open()).isFalse();
        assertThat(window.stage()).isEqualTo(RoundStage.CALL);

        window.passTo(CallScene.CLOSES.plusMinutes(10));
        assertThat(window.stage()).isEqualTo(RoundStage.VERIFICATION);
        String next = window.batched("丙中心");
        assertThat(window.batch(next).number()).isEqualTo(2);
        window.passDays(14);
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(window.stage()).isEqualTo(RoundStage.CLOSED);
        two.agree(window.third, Wish.of("transfer.came-back", window.roundId(), payment("丙中心"), "退汇通知 2027-01-05：户名与账号不符"));
        assertThat(window.status("丙中心")).as("the bank sent it back").isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(payments()).containsExactlyInAnyOrder("甲中心 1000", "丙中心 1000");
        assertThat(promised()).isEqualTo(2000);
    }

    @Test
    void where_the_money_ends_the_later_claim_gets_nothing_and_the_batch_goes_on() {
        window.open("P3a", new BigDecimal("2500"));
        List.of("甲中心", "乙中心", "丙中心").forEach(platform -> {
            window.claimed(platform);
            window.verified(platform);
        });
        String batch = window.batched("甲中心", "乙中心", "丙中心");
        assertThat(window.status("丙中心")).isEqualTo(ApplicationStatus.UNFUNDED);
        assertThat(window.batch(batch).sums().granted()).isEqualByComparingTo("2000");
        window.passDays(14);
        assertThat(payments()).isEmpty();
        window.paidOut();
        assertThat(payments()).containsExactlyInAnyOrder("甲中心 1000", "乙中心 1000");
        assertThat(window.batch(batch).open()).isFalse();
    }

    @Test
    void an_open_objection_holds_its_own_claim_alone() {
        window.claimed("甲中心");
        window.claimed("乙中心");
        window.verified("甲中心");
        window.verified("乙中心");
        String batch = window.batched("甲中心", "乙中心");
        String objection = object(batch, "乙中心");
        window.passDays(14);
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.LISTED);
        assertThat(window.batch(batch).open()).isTrue();

        Actors.run(window.third, () -> objections.settle(objection, false));
        window.work();
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.PAID);
        assertThat(window.batch(batch).open()).isFalse();
    }

    @Test
    void a_second_claim_for_a_platform_is_refused_at_the_door_by_whatever_window() {
        Person unit = window.applicant();
        window.claimed("国家智能中心", unit);
        window.verified("国家智能中心");
        window.batched("国家智能中心");
        window.passDays(14);
        assertThat(window.status("国家智能中心")).isEqualTo(ApplicationStatus.GRANTED);
        window.paidOut();
        assertThat(window.status("国家智能中心")).isEqualTo(ApplicationStatus.PAID);

        assertThatThrownBy(() -> window.claimed("国家 智能中心", unit)).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("award.count.SUBJECT_LIFETIME");
        window.open("P3a");
        assertThatThrownBy(() -> window.claimed("国家智能中心", unit)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> window.claimed("国家智能中心", window.applicant())).as("another unit").isInstanceOf(Refusal.class);
        window.claimed("另一个平台", unit);
    }

    @Test
    void a_claim_that_came_to_nothing_may_be_made_anew() {
        Person unit = window.applicant();
        window.claimed("甲中心", unit);
        window.inOrder("甲中心");
        window.finds(window.first, "甲中心", "0", "批复文件不属实");
        window.finds(window.second, "甲中心", "0", "批复文件不属实");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.UNVERIFIED);
        window.claimed("甲中心", unit);
    }

    @Test
    void nobody_verifies_a_claim_twice_and_the_task_is_not_shown_to_him_again() {
        String claim = window.claimed("甲中心");
        window.inOrder("甲中心");
        window.finds(window.first, "甲中心", "1000", null);
        assertThatThrownBy(() -> window.finds(window.first, "甲中心", "1000", null)).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("claim.another-person");
        assertThat(desk(window.first)).doesNotContain(claim);
        assertThat(desk(window.second)).contains(claim);
    }

    @Test
    void where_two_verifiers_differ_a_third_decides_with_a_reason() {
        window.claimed("甲中心");
        window.inOrder("甲中心");
        window.finds(window.first, "甲中心", "1000", null);
        window.finds(window.second, "甲中心", "0", "国家有配套资金要求");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFYING);
        assertThatThrownBy(() -> window.finds(window.third, "甲中心", "1000", " ")).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("claim.says-why");
        window.finds(window.third, "甲中心", "1000", "经向国家主管部门核实，无配套资金要求");
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.VERIFIED);
    }

    @Test
    void a_flat_sum_is_paid_whole_or_not_at_all() {
        window.claimed("甲中心");
        window.inOrder("甲中心");
        assertThatThrownBy(() -> window.finds(window.first, "甲中心", "500", "减半")).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("claim.whole-or-nothing");
    }

    @Test
    void a_window_without_claims_closes_by_itself() {
        window.passTo(CallScene.CLOSES.plusMinutes(10));
        assertThat(window.stage()).isEqualTo(RoundStage.CLOSED);
    }

    @Test
    void a_claim_that_kept_a_key_of_before_is_not_paid_beside_another_for_the_same() {
        Person unit = window.applicant();
        List.of("济南中心", "旧称中心").forEach(platform -> {
            window.claimed(platform, unit);
            window.inOrder(platform);
        });
        facts.update("UPDATE application_answer SET answer_text = ? WHERE application_id = ? AND answer_text = ?",
                window.named("濟南 中心"), window.id("旧称中心"), window.named("旧称中心"));
        assertThatThrownBy(() -> window.finds(window.first, "旧称中心", "1000", "批复文件属实")).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.fields().get("found")).contains("claim.once"));
        window.finds(window.first, "济南中心", "0", "不属于支持范围");
        window.finds(window.second, "济南中心", "0", "不属于支持范围");
        window.finds(window.first, "旧称中心", "1000", "批复文件属实");
        assertThatThrownBy(() -> window.claimed("济南中心", unit)).as("it holds the key of today").isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("claim.once");
    }

    @Test
    void a_window_that_ends_early_takes_its_claims_and_batches_along_and_lets_promises_go() {
        window.claimed("甲中心");
        window.claimed("乙中心");
        window.verified("甲中心");
        window.batched("甲中心");
        two.agree(window.first, EndRound.wish(window.roundId(), Outcome.CANCELLED, "政策调整，本轮兑付终止", List.of()));
        window.work();
        assertThat(window.status("甲中心")).isEqualTo(ApplicationStatus.ENDED);
        assertThat(window.status("乙中心")).isEqualTo(ApplicationStatus.ENDED);
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ IN (?, ?, ?)", Integer.class,
                window.id("甲中心"), window.id("乙中心"), window.roundId())).isZero();
        assertThat(facts.queryForObject("SELECT state FROM direct_award WHERE round_id = ?", String.class, window.roundId()))
                .isEqualTo("RELEASED");
    }

    private List<String> desk(Person manager) {
        return Actors.as(manager, () -> tasks.queue(window.roundId(), "second-verification", null, 200)).rows().stream()
                .map(WorkItem::subjectId).filter(id -> Actors.as(manager, () -> tasks.mine(null, 500)).rows().stream()
                        .anyMatch(item -> item.subjectId().equals(id))).toList();
    }

    private String object(String batch, String platform) {
        String list = window.batch(batch).list().noticeId();
        lodge.lodge(list, window.id(platform), REAL_NAME, List.of(Upload.of("证据.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))), false);
        window.work();
        return facts.queryForObject("SELECT id FROM objection WHERE application_id = ?", String.class, window.id(platform));
    }

    private void uphold(String batch, String platform) {
        String objection = object(batch, platform);
        Actors.run(window.third, () -> objections.settle(objection, true));
        window.work();
    }

    private String payment(String platform) {
        return facts.queryForObject("SELECT id FROM project_payment WHERE project_id = ?", String.class, window.id(platform));
    }

    private List<String> payments() {
        return facts.query("""
                SELECT d.title, p.amount FROM project_payment p JOIN direct_award d ON d.application_id = p.project_id
                WHERE p.round_id = ? AND p.state = 'PAID'""",
                (row, at) -> row.getString(1).replace("升级支持", "") + " " + row.getBigDecimal(2).stripTrailingZeros().toPlainString(),
                window.roundId());
    }

    private int promised() {
        return facts.queryForObject("""
                SELECT SUM(a.paid) FROM ledger_account a JOIN direct_award d ON a.project_id = d.application_id
                WHERE d.round_id = ? AND a.scope = 'AWARD' AND a.committed = a.paid""", Integer.class, window.roundId());
    }
}
