package io.luxuan.statistics.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Ids;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.figure.Column;
import io.luxuan.statistics.figure.Figures;
import io.luxuan.statistics.figure.Tab;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatisticsTest extends StatisticsScene {
    /** They are rows and no more: the ledger's page would look for their units. */
    @AfterEach
    void without_awards() {
        facts.update("DELETE FROM ledger_account WHERE account_key LIKE 'STATISTICS:%'");
    }

    @Test
    void applications_are_counted_by_what_became_of_them() {
        Played round = published();
        assertThat(only(figures(round, Tab.APPLICATIONS, By.ROUND))).containsExactly("5", "5", "0", "5", "0", null, "0", "0");
        play.pass(WEDNESDAY.plusDays(3));
        assertThat(only(figures(round, Tab.APPLICATIONS, By.ROUND))).startsWith("5", "5", "2", "0", "3", "40");
    }

    @Test
    void what_is_promised_and_paid_is_summed_to_the_cent() {
        Played round = published();
        play.pass(WEDNESDAY.plusDays(3));
        List<String> projects = facts.queryForList("SELECT id FROM project WHERE round_id = ? ORDER BY id", String.class, round.roundId());
        award(projects.get(0), "100.01", "33.33");
        award(projects.get(1), "20.10", "0.07");
        award(round.ids().get("e"), "0.10", "0.10");
        List<String> figures = only(figures(round, Tab.APPLICATIONS, By.YEAR));
        assertThat(figures.subList(6, 8)).containsExactly("120.21", "33.5");
    }

    @Test
    void rows_are_rounds_years_fields_cities_or_kinds_of_units() {
        Played round = published();
        facts.update("UPDATE application SET field = 'multimodal' WHERE id = ?", round.ids().get("a"));
        facts.update("UPDATE application SET field = NULL WHERE id = ?", round.ids().get("e"));
        facts.update("UPDATE organisation SET city = '青岛市' WHERE id = (SELECT organisation_id FROM application WHERE id = ?)", round.ids().get("a"));
        facts.update("UPDATE organisation SET city = '北京' WHERE id = (SELECT organisation_id FROM application WHERE id = ?)", round.ids().get("b"));
        confirm(round, "c", "CITY", "370200");
        confirm(round, "d", "KIND", "ENTERPRISE");
        assertThat(rows(figures(round, Tab.APPLICATIONS, By.YEAR))).containsExactly("2026 5");
        assertThat(rows(figures(round, Tab.APPLICATIONS, By.FIELD))).containsExactly("brain 3", "多模态智能 1", "statistics.no-field 1");
        assertThat(rows(figures(round, Tab.APPLICATIONS, By.CITY))).containsExactly("济南 2", "青岛 2", "statistics.other-city 1");
        assertThat(rows(figures(round, Tab.APPLICATIONS, By.KIND)))
                .containsExactly("organisation.kind.ENTERPRISE 1", "organisation.kind.UNIVERSITY 4");
    }

    @Test
    void days_narrow_what_is_counted_and_the_last_one_counts_too() {
        Played round = published();
        assertThat(figures(round, Tab.APPLICATIONS, By.ROUND, "2026-03-02", "2026-03-02").total().get(0)).isEqualByComparingTo("5");
        assertThat(figures(round, Tab.APPLICATIONS, By.ROUND, "2026-03-03", "").lines()).isEmpty();
    }

    /** Lodged on a Sunday, taken up on Wednesday, concluded on Friday: three working days, then two; five until the answer. */
    @Test
    void steps_and_answers_take_working_days() {
        Played round = objectedTo();
        assertThat(row(figures(round, Tab.DURATIONS, By.STEP), "task.accept-objection")).containsExactly("1", "3", "3", "3");
        assertThat(row(figures(round, Tab.DURATIONS, By.STEP), "task.investigate-objection")).containsExactly("1", "2", "2", "2");
        Figures objections = figures(round, Tab.OBJECTIONS, By.ROUND);
        assertThat(only(objections)).containsExactly("2", "1", "1", "0", "1", "5", "5");
    }

    @Test
    void steps_stand_in_the_order_of_the_drawing() {
        Played round = objectedTo();
        assertThat(figures(round, Tab.DURATIONS, By.STEP).lines()).extracting(line -> line.label().key())
                .containsSubsequence("task.decision-meeting", "task.accept-objection", "task.investigate-objection");
    }

    @Test
    void a_step_is_shown_by_kind_of_unit_and_which_one_is_asked() {
        Played round = objectedTo();
        StatisticsQuery all = query(round, Tab.DURATIONS, By.KIND, null, null, null);
        assertThat(shown(round.manager(), all).faults()).containsOnlyKeys("step");
        StatisticsQuery one = query(round, Tab.DURATIONS, By.KIND, null, null, "investigate-objection");
        assertThat(row(shown(round.manager(), one).figures(), "organisation.kind.UNIVERSITY")).containsExactly("1", "2", "2", "2");
    }

    @Test
    void experts_have_cards_and_sign_them_in_time_or_late() {
        Played round = published();
        assertThat(only(figures(round, Tab.LOADS, By.ROUND))).containsExactly("3", "15", "15", "0", "0", "0");
        assertThat(figures(round, Tab.LOADS, By.FIELD).total().get(0)).as("each person once").isEqualByComparingTo("3");
        facts.update("UPDATE review_assignment SET due_at = '2026-03-01 00:00:00' WHERE application_id = ?", round.ids().get("a"));
        facts.update("UPDATE review_assignment SET signed_at = NULL, due_at = '2026-12-31 00:00:00' WHERE application_id = ?", round.ids().get("b"));
        assertThat(only(figures(round, Tab.LOADS, By.ROUND))).containsExactly("3", "15", "12", "3", "3", "20");
    }

    @Test
    void each_expert_stands_with_a_name_and_how_many_cards_but_never_with_an_application() {
        Played round = published();
        Figures named = figures(round, Tab.LOADS, By.EXPERT);
        assertThat(rows(named)).containsExactlyInAnyOrder("评审1 5", "评审2 5", "评审3 5");
        assertThat(named.columns()).extracting(Column::key).doesNotContain("statistics.experts");
        assertThat(named.total().get(0)).isEqualByComparingTo("15");
    }

    /** Who sits in a round of four applications would be known to have reviewed nearly each of them. */
    @Test
    void of_a_round_with_few_applications_no_expert_is_named() {
        Played round = play.toTheMeeting(new Quota(QuotaType.AT_MOST, null, 1, 1, 0), scores("a", "b", "c", "d"));
        assertThat(figures(round, Tab.LOADS, By.EXPERT).lines()).isEmpty();
        assertThat(only(figures(round, Tab.LOADS, By.ROUND))).startsWith("3", "12");
    }

    private void confirm(Played round, String name, String fact, String value) {
        facts.update("""
                INSERT INTO unit_entry (id, organisation_id, organisation_name, fact, value_text, valid_from, state, file_id, file_name,
                    media_type, bytes, sha256, claimed_at, claimed_by)
                SELECT ?, a.organisation_id, '单位', ?, ?, '2025-01-01', 'CONFIRMED', 'f', 'f', 'application/pdf', 1, 'x', '2025-01-01', 'x'
                FROM application a WHERE a.id = ?""", Ids.next(), fact, value, round.ids().get(name));
    }

    /** @param holder project, or application of an award without one */
    private void award(String holder, String committed, String paid) {
        facts.update("""
                INSERT INTO ledger_account (id, account_key, scope, fund, project_id, year_no, committed, paid, awards)
                VALUES (?, ?, 'AWARD', 'P1', ?, 2026, ?, ?, 1)""", Ids.next(), "STATISTICS:" + holder, holder,
                new BigDecimal(committed), new BigDecimal(paid));
    }
}
