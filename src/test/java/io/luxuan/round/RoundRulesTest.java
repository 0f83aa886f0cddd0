package io.luxuan.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.PanelRule;
import io.luxuan.programme.PublicityRule;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.programme.Scoring;
import io.luxuan.programme.Scoring.Aggregation;
import io.luxuan.programme.Scoring.TieBreak;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundRulesTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 22, 12, 0);

    @Test
    void a_call_closes_after_it_opens_and_after_now() {
        assertThat(DateRules.closesAfterOpening(NOON, NOON.plusSeconds(1)).isAllowed()).isTrue();
        assertThat(code(DateRules.closesAfterOpening(NOON, NOON))).isEqualTo("round.closes-after-opening");
        assertThat(code(DateRules.closesInFuture(NOON, NOON))).isEqualTo("round.closes-in-future");
    }

    @Test
    void recommenders_have_at_least_as_long_as_applicants_and_reviewers_longer() {
        assertThat(DateRules.recommendedAfterClosing(NOON, NOON).isAllowed()).isTrue();
        assertThat(DateRules.recommendedAfterClosing(NOON, NOON.minusSeconds(1)).isAllowed()).isFalse();
        assertThat(DateRules.reviewedAfterRecommending(NOON, NOON).isAllowed()).isFalse();
        assertThat(DateRules.reviewedAfterRecommending(NOON, NOON.plusDays(1)).isAllowed()).isTrue();
    }

    @Test
    void a_deadline_moves_only_while_it_has_not_passed() {
        assertThat(DateRules.movedBeforeItPasses(NOON, NOON.plusDays(1), NOON.minusSeconds(1)).isAllowed()).isTrue();
        assertThat(code(DateRules.movedBeforeItPasses(NOON, NOON.plusDays(1), NOON))).isEqualTo("round.deadline-passed");
        assertThat(DateRules.movedBeforeItPasses(NOON, NOON, NOON.plusDays(9)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CALL, true", "FORMALITY, true", "REVIEW, true", "DEFENCE, false", "MEETING, false", "PUBLICITY, false", "CLOSED, false"})
    void deadlines_move_until_review_is_over(RoundStage stage, boolean allowed) {
        assertThat(DateRules.stillOpen(stage).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"CALL, FORMALITY, true", "REVIEW, MEETING, true", "MEETING, REVIEW, false", "CLOSED, CALL, false", "CALL, CALL, false"})
    void a_round_only_moves_forward(RoundStage from, RoundStage to, boolean allowed) {
        assertThat(StageRules.movesForward(from, to).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, true", "4, false", "5, true", "7, true", "0, false", "-1, false"})
    void a_panel_is_odd(int size, boolean allowed) {
        assertThat(SettingRules.panelIsOdd(new PanelRule(size, 1, 10)).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"TRIMMED_MEAN, 3, false", "TRIMMED_MEAN, 5, true", "PLAIN_MEAN, 3, true"})
    void dropping_highest_and_lowest_needs_five_scores(Aggregation aggregation, int size, boolean allowed) {
        Scoring scoring = new Scoring(aggregation, List.of(TieBreak.MEETING));
        assertThat(SettingRules.trimmedNeedsFive(scoring, new PanelRule(size, 3, 10)).isAllowed()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"TRIMMED_MEAN, 4, false", "TRIMMED_MEAN, 5, true", "PLAIN_MEAN, 3, true"})
    void a_trimmed_mean_cannot_promise_a_score_for_four_opinions(Aggregation aggregation, int least, boolean allowed) {
        Scoring scoring = new Scoring(aggregation, List.of(TieBreak.MEETING));
        assertThat(SettingRules.trimmedNeedsFiveOpinions(scoring, new PanelRule(7, least, 10)).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void ties_end_at_the_meeting_and_nothing_is_compared_twice() {
        assertThat(SettingRules.tiesEndAtMeeting(List.of(TieBreak.SMALLER_SPREAD, TieBreak.MEETING)).isAllowed()).isTrue();
        assertThat(SettingRules.tiesEndAtMeeting(List.of()).isAllowed()).isFalse();
        assertThat(SettingRules.tiesEndAtMeeting(List.of(TieBreak.FIRST_CRITERION)).isAllowed()).isFalse();
        assertThat(SettingRules.tiesEndAtMeeting(
                List.of(TieBreak.SMALLER_SPREAD, TieBreak.SMALLER_SPREAD, TieBreak.MEETING)).isAllowed()).isFalse();
    }

    @Test
    void a_budget_is_positive_or_absent() {
        assertThat(SettingRules.budgetIsPositive(null).isAllowed()).isTrue();
        assertThat(SettingRules.budgetIsPositive(BigDecimal.ZERO).isAllowed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 150, , 150, 150, true", "AT_LEAST, 150, , 150, 180, true", "AT_LEAST, 150, , 150, 149, false",
        "ABOUT, , , 10, 12, true", "ABOUT, , , 10, 8, true", "ABOUT, , , 10, 13, false", "ABOUT, , , 10, 7, false",
        "RANGE, 3, 5, 5, 3, true", "RANGE, 3, 5, 5, 5, true", "RANGE, 3, 5, 5, 6, false", "RANGE, 3, 5, 5, 2, false",
        "AT_MOST, , 20, 20, 20, true", "AT_MOST, , 20, 20, 21, false", "AT_MOST, , 20, 20, 0, false"})
    void a_quota_moves_only_as_far_as_its_type_allows(
            QuotaType type, Integer least, Integer most, int target, int wanted, boolean allowed) {
        Quota declared = new Quota(type, least, most, target, type == QuotaType.ABOUT ? 2 : 0);
        Quota round = new Quota(type, least, most, wanted, declared.band());
        assertThat(PolicyRules.quotaWithinPolicy(round, declared).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void a_round_keeps_the_policys_type_of_quota() {
        Quota declared = new Quota(QuotaType.ABOUT, null, null, 10, 2);
        Quota other = new Quota(QuotaType.AT_LEAST, 10, null, 10, 0);
        assertThat(code(PolicyRules.quotaWithinPolicy(other, declared))).isEqualTo("round.quota-type");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_publicity_is_not_shorter_than_declared(int days) {
        assertThat(PolicyRules.publicityNotShortened(new PublicityRule(days, true), new PublicityRule(5, true)).isAllowed()).isFalse();
        assertThat(PolicyRules.publicityNotShortened(new PublicityRule(7, false), new PublicityRule(5, true)).isAllowed()).isTrue();
    }

    private static String code(Verdict verdict) {
        return verdict instanceof Refused refused ? refused.code() : null;
    }
}
