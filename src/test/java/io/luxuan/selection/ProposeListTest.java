package io.luxuan.selection;

import static io.luxuan.selection.Lists.FIELDS;
import static io.luxuan.selection.Lists.FREE;
import static io.luxuan.selection.Lists.NOT_STATED;
import static io.luxuan.selection.Lists.ONE_A_FIELD;
import static io.luxuan.selection.Lists.about;
import static io.luxuan.selection.Lists.asking;
import static io.luxuan.selection.Lists.atLeast;
import static io.luxuan.selection.Lists.atMost;
import static io.luxuan.selection.Lists.candidate;
import static io.luxuan.selection.Lists.excluded;
import static io.luxuan.selection.Lists.funded;
import static io.luxuan.selection.Lists.names;
import static io.luxuan.selection.Lists.none;
import static io.luxuan.selection.Lists.range;
import static io.luxuan.selection.Lists.ranked;
import static io.luxuan.selection.Lists.reason;
import static io.luxuan.selection.Lists.terms;
import static io.luxuan.selection.ProposeList.propose;
import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Constraints;
import io.luxuan.programme.Quota;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.FundingType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposeListTest {
    private static final Funding CAPPED = new Funding(
            FundingType.CAPPED, BigDecimal.valueOf(500), BigDecimal.valueOf(1000), BigDecimal.ONE);
    private static final MeetingChanges AS_IS = MeetingChanges.NONE;

    @Test
    void at_least_three_takes_the_best_three() {
        assertThat(names(propose(terms(atLeast(3)), ranked(1, 2, 3, 4, 5), AS_IS))).containsExactly("a", "b", "c");
    }

    @Test
    void at_least_three_with_two_eligible_is_reported_as_short_not_failed() {
        Proposal proposal = propose(terms(atLeast(3)), ranked(1, 2), AS_IS);
        assertThat(names(proposal)).containsExactly("a", "b");
        assertThat(proposal.isShort()).isTrue();
    }

    @Test
    void a_tie_at_the_cut_goes_to_the_meeting() {
        Proposal proposal = propose(terms(atLeast(3)), ranked(1, 2, 3, 3, 3, 6), AS_IS);
        assertThat(proposal.contested()).containsExactlyInAnyOrder("c", "d", "e");
        assertThat(proposal.open()).isEqualTo(proposal.contested());
    }

    @Test
    void a_tie_above_the_cut_is_nobodys_business() {
        assertThat(propose(terms(atLeast(3)), ranked(1, 1, 3, 4), AS_IS).contested()).isEmpty();
    }

    @Test
    void the_meeting_chooses_of_the_tie_and_the_rest_stays_out_with_its_reason() {
        Proposal proposal = propose(terms(atLeast(3)), ranked(1, 2, 3, 3, 5), tie("更贴近指南", "d"));
        assertThat(names(proposal)).containsExactly("a", "b", "d");
        assertThat(proposal.open()).isEmpty();
        assertThat(reason(proposal, "d")).isEqualTo("tie-taken");
        assertThat(reason(proposal, "c")).isEqualTo("tie-not-taken");
        assertThat(reason(proposal, "e")).isEqualTo("quota-reached");
    }

    @Test
    void at_least_may_take_all_of_the_tie() {
        Proposal proposal = propose(terms(atLeast(3)), ranked(1, 2, 3, 3, 3), tie("同等", "c", "d", "e"));
        assertThat(names(proposal)).containsExactly("a", "b", "c", "d", "e");
        assertThat(proposal.violations()).isEmpty();
    }

    @Test
    void at_most_cannot_take_more_of_the_tie_than_there_are_places() {
        Proposal proposal = propose(terms(atMost(2)), ranked(1, 2, 2), tie("同等", "b", "c"));
        assertThat(names(proposal)).containsExactly("a", "b");
        assertThat(proposal.violations()).containsOnlyKeys("c");
    }

    @Test
    void taking_fewer_of_the_tie_never_lets_a_worse_one_in() {
        Proposal proposal = propose(terms(range(2, 4)), ranked(1, 2, 3, 4, 4, 6), tie("都不成熟"));
        assertThat(names(proposal)).containsExactly("a", "b", "c");
    }

    @Test
    void about_thirty_takes_an_equal_thirty_first_within_the_band() {
        Proposal proposal = propose(terms(about(2, 1)), ranked(1, 2, 2, 4), tie("同分并列", "b", "c"));
        assertThat(names(proposal)).containsExactly("a", "b", "c");
    }

    @Test
    void about_never_goes_beyond_its_band() {
        Proposal proposal = propose(terms(about(2, 1)), ranked(1, 2, 2, 2), tie("并列", "b", "c", "d"));
        assertThat(names(proposal)).containsExactly("a", "b", "c");
        assertThat(proposal.violations()).containsOnlyKeys("d");
    }

    @Test
    void a_range_takes_up_to_its_most() {
        assertThat(names(propose(terms(range(3, 5)), ranked(1, 2, 3, 4, 5, 6), AS_IS))).hasSize(5);
        assertThat(propose(terms(range(3, 5)), ranked(1, 2), AS_IS).isShort()).isTrue();
    }

    @Test
    void without_a_quota_all_above_the_pass_mark_are_in() {
        Terms terms = new Terms(none(), BigDecimal.valueOf(97), null, NOT_STATED, FREE, FIELDS, Set.of(), Earlier.NONE);
        Proposal proposal = propose(terms, ranked(1, 2, 3, 4), AS_IS);
        assertThat(names(proposal)).containsExactly("a", "b", "c");
        assertThat(reason(proposal, "d")).isEqualTo("below-pass-mark");
    }

    @Test
    void an_excluded_application_is_out_wherever_it_ranks() {
        Proposal proposal = propose(terms(atMost(1)), List.of(excluded("a", 1), candidate("b", 2, "steel")), AS_IS);
        assertThat(names(proposal)).containsExactly("b");
        assertThat(reason(proposal, "a")).isEqualTo("excluded");
    }

    @Test
    void one_base_a_field_takes_the_best_ranked_of_each() {
        List<Candidate> bases = List.of(
                candidate("a", 1, "steel"), candidate("b", 2, "steel"), candidate("c", 3, "mining"));
        Proposal proposal = propose(terms(range(1, 3), ONE_A_FIELD), bases, AS_IS);
        assertThat(names(proposal)).containsExactly("a", "c");
        assertThat(proposal.line("b").reason().arguments()).containsExactly("钢铁", "a");
    }

    @Test
    void an_earlier_years_base_occupies_its_field() {
        Proposal proposal = propose(terms(range(1, 3), ONE_A_FIELD, "steel"), ranked(1), AS_IS);
        assertThat(reason(proposal, "a")).isEqualTo("field-occupied");
    }

    @Test
    void an_earlier_years_base_is_nothing_to_a_round_that_does_not_ask() {
        Constraints fresh = new Constraints(true, false, false, null);
        assertThat(names(propose(terms(range(1, 3), fresh, "steel"), ranked(1), AS_IS))).containsExactly("a");
    }

    @Test
    void equals_of_one_field_are_decided_by_the_meeting_even_with_places_left() {
        Proposal open = propose(terms(range(1, 5), ONE_A_FIELD), ranked(1, 1), AS_IS);
        assertThat(open.contested()).containsExactlyInAnyOrder("a", "b");
        Proposal decided = propose(terms(range(1, 5), ONE_A_FIELD), ranked(1, 1), tie("条件更好", "b"));
        assertThat(names(decided)).containsExactly("b");
    }

    @Test
    void another_field_comes_in_only_by_the_meetings_exception() {
        List<Candidate> bases = List.of(candidate("a", 1, "space"), candidate("b", 2, "steel"));
        Terms terms = terms(range(1, 3), ONE_A_FIELD);
        assertThat(reason(propose(terms, bases, AS_IS), "a")).isEqualTo("other-field");
        assertThat(names(propose(terms, bases, in("a", "另有重大突破")))).containsExactly("a", "b");
    }

    @Test
    void another_field_never_comes_in_where_no_exception_is_declared() {
        Terms terms = terms(range(1, 3), new Constraints(true, true, false, null));
        Proposal proposal = propose(terms, List.of(candidate("a", 1, "space")), in("a", "重大"));
        assertThat(proposal.violations()).containsOnlyKeys("a");
    }

    @Test
    void an_organisation_wins_no_more_than_its_share() {
        Terms terms = terms(atMost(3), new Constraints(false, false, false, 1));
        Proposal proposal = propose(terms, List.of(Lists.of("x", "a", 1), Lists.of("x", "b", 2), Lists.of("y", "c", 3)), AS_IS);
        assertThat(names(proposal)).containsExactly("a", "c");
        assertThat(reason(proposal, "b")).isEqualTo("organisation-limit");
    }

    @Test
    void the_budget_stops_the_list_and_nobody_cheaper_jumps_in() {
        List<Candidate> asks = List.of(asking("a", 1, 300), asking("b", 2, 300), asking("c", 3, 10));
        Proposal proposal = propose(funded(atMost(3), CAPPED, 500), asks, AS_IS);
        assertThat(names(proposal)).containsExactly("a");
        assertThat(reason(proposal, "c")).isEqualTo("budget-exhausted");
        assertThat(proposal.committed()).isEqualByComparingTo("300");
    }

    @Test
    void a_hard_constraint_cannot_be_broken_by_the_meeting() {
        List<Candidate> bases = List.of(candidate("a", 1, "steel"), candidate("b", 2, "steel"));
        Proposal proposal = propose(terms(range(1, 3), ONE_A_FIELD), bases, in("b", "更好"));
        assertThat(proposal.violations()).containsOnlyKeys("b");
        assertThat(names(proposal)).containsExactly("a");
    }

    @Test
    void once_the_holder_of_a_field_is_moved_out_the_next_of_it_rises() {
        List<Candidate> bases = List.of(candidate("a", 1, "steel"), candidate("b", 2, "steel"));
        Proposal proposal = propose(terms(range(1, 3), ONE_A_FIELD), bases, out("a", "与在建项目重复"));
        assertThat(names(proposal)).containsExactly("b");
        assertThat(proposal.line("a").changedBy()).isEqualTo("与在建项目重复");
    }

    @Test
    void what_the_meeting_moves_in_takes_the_last_place_under_a_ceiling() {
        Proposal proposal = propose(terms(atMost(2)), ranked(1, 2, 3), in("c", "填补空白"));
        assertThat(names(proposal)).containsExactly("a", "c");
        assertThat(proposal.line("c").changedBy()).isEqualTo("填补空白");
        assertThat(reason(proposal, "b")).isEqualTo("quota-reached");
    }

    @Test
    void what_the_meeting_moves_in_is_added_where_the_quota_has_no_ceiling() {
        assertThat(names(propose(terms(atLeast(2)), ranked(1, 2, 3), in("c", "填补空白")))).containsExactly("a", "b", "c");
    }

    @Test
    void an_order_without_a_choice_fills_the_places_of_the_ranking() {
        MeetingChanges order = AS_IS.with(new TieChoice(List.of("b", "c", "d"), null, "按编号"));
        Proposal proposal = propose(terms(atLeast(2)), ranked(1, 2, 2, 2), order);
        assertThat(names(proposal)).containsExactly("a", "b");
        assertThat(proposal.open()).isEmpty();
        assertThat(proposal.line("c").reason().arguments()).containsExactly("按编号");
    }

    @Test
    void the_order_in_which_candidates_arrive_never_changes_the_list() {
        Random random = new Random(7);
        List<Candidate> candidates = new ArrayList<>(ranked(1, 2, 2, 4, 5, 5, 5, 8));
        for (Quota quota : List.of(atLeast(5), about(3, 1), atMost(2), range(2, 6), none())) {
            Proposal first = propose(terms(quota), candidates, AS_IS);
            for (int turn = 0; turn < 30; turn++) {
                Collections.shuffle(candidates, random);
                assertThat(propose(terms(quota), candidates, AS_IS)).isEqualTo(first);
            }
        }
    }

    @Test
    void amounts_are_flat_capped_or_not_stated() {
        Funding flat = new Funding(FundingType.FLAT, BigDecimal.TEN, null, null);
        assertThat(sum(flat, 1, false)).isEqualByComparingTo("10");
        assertThat(sum(CAPPED, 80, false)).isEqualByComparingTo("80");
        assertThat(sum(CAPPED, 800, false)).isEqualByComparingTo("500");
        assertThat(sum(CAPPED, 800, true)).isEqualByComparingTo("800");
        assertThat(Amounts.of(CAPPED, Claim.NOTHING, false).sum()).isEqualByComparingTo("500");
        assertThat(sum(NOT_STATED, 1, true)).isNull();
    }

    private static BigDecimal sum(Funding funding, int requested, boolean national) {
        return Amounts.of(funding, Claim.of(BigDecimal.valueOf(requested)), national).sum();
    }

    /** The meeting takes these of a tie, in this order, before all others of it. */
    private static MeetingChanges tie(String reason, String... taken) {
        List<String> order = new ArrayList<>(List.of(taken));
        List.of("a", "b", "c", "d", "e").stream().filter(name -> !order.contains(name)).forEach(order::add);
        return AS_IS.with(new TieChoice(order, Set.of(taken), reason));
    }

    private static MeetingChanges in(String id, String why) {
        return new MeetingChanges(Map.of(id, why), Map.of(), Map.of(), TieChoice.NONE);
    }

    private static MeetingChanges out(String id, String why) {
        return new MeetingChanges(Map.of(), Map.of(id, why), Map.of(), TieChoice.NONE);
    }
}
