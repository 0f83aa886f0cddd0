package io.luxuan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import io.luxuan.programme.money.Funding.GradeBy;
import io.luxuan.programme.money.Funding.Tier;
import io.luxuan.selection.Claim.Decided;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 一事一议: what a meeting may set, and what comes of it. */
class MeetingSettingsTest {
    private static final Funding CAPPED = new Funding(FundingType.CAPPED, money("300"), money("500"), BigDecimal.ONE);
    private static final Funding LEVELS = new Funding(FundingType.TIERS, null, null, null, null, null,
            List.of(new Tier("标杆型", money("1000")), new Tier("引领型", money("500"))), null, null, List.of(), null, null,
            List.of(), GradeBy.MEETING);

    @Test
    void the_meeting_may_lower_an_amount_and_its_reason_stands_in_the_reckoning() {
        assertThat(allowed(CAPPED, asks("200"), "150")).isTrue();
        Amount amount = amount(CAPPED, asks("200").decided(new Decided(money("150"), "设备已另行采购")));
        assertThat(amount.sum()).isEqualByComparingTo("150");
        assertThat(amount.figures()).last().isEqualTo(Reason.of("decision.amount-meeting", money("150"), "设备已另行采购"));
    }

    @Test
    void it_may_not_go_beyond_what_was_asked_for_nor_the_cap() {
        assertThat(allowed(CAPPED, asks("200"), "200.01")).isFalse();
        assertThat(allowed(CAPPED, asks("800"), "300")).isTrue();
        assertThat(allowed(CAPPED, asks("800"), "301")).isFalse();
        assertThat(amount(CAPPED, asks("200").decided(new Decided(money("900"), "理由"))).sum()).isEqualByComparingTo("200");
    }

    @Test
    void a_national_one_has_the_higher_cap_here_too() {
        assertThat(MeetingSettings.mayBeSetTo(candidate(asks("800")), money("450"), true, terms(CAPPED)).isAllowed()).isTrue();
    }

    @Test
    void where_the_policy_states_no_amount_the_meeting_sets_it() {
        assertThat(allowed(Lists.NOT_STATED, Claim.NOTHING, "80")).isTrue();
        assertThat(amount(Lists.NOT_STATED, Claim.NOTHING.decided(new Decided(money("80"), "按经费安排"))).sum()).isEqualByComparingTo("80");
        assertThat(amount(Lists.NOT_STATED, Claim.NOTHING).sum()).isNull();
    }

    @Test
    void a_flat_sum_is_nobodys_to_change() {
        assertThat(allowed(new Funding(FundingType.FLAT, money("1000"), null, null), Claim.NOTHING, "900")).isFalse();
    }

    @Test
    void a_level_is_the_meetings_only_where_the_programme_says_so() {
        assertThat(MeetingSettings.mayBeGraded(LEVELS, "引领型").isAllowed()).isTrue();
        assertThat(MeetingSettings.mayBeGraded(LEVELS, "世界级").isAllowed()).isFalse();
        assertThat(MeetingSettings.mayBeGraded(CAPPED, "引领型").isAllowed()).isFalse();
        assertThat(amount(LEVELS, asks("800").graded("引领型")).sum()).isEqualByComparingTo("500");
        assertThat(amount(LEVELS, asks("800")).sum()).isNull();
    }

    private static boolean allowed(Funding funding, Claim claim, String sum) {
        return MeetingSettings.mayBeSetTo(candidate(claim), money(sum), false, terms(funding)).isAllowed();
    }

    private static Amount amount(Funding funding, Claim claim) {
        return terms(funding).amountFor(candidate(claim), false, new Selection());
    }

    private static Terms terms(Funding funding) {
        return Lists.funded(Lists.atMost(3), funding, 10_000);
    }

    private static Candidate candidate(Claim claim) {
        return new Candidate("a", "a", 1, money("90"), "unit", null, null, claim, null, null);
    }

    private static Claim asks(String sum) {
        return Claim.of(money(sum));
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }
}
