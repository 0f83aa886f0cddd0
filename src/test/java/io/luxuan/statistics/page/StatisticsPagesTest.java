package io.luxuan.statistics.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.owner.department.OwnersScene;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Person;
import io.luxuan.spreadsheet.SheetReader;
import io.luxuan.spreadsheet.SheetRow;
import io.luxuan.statistics.count.By;
import io.luxuan.statistics.figure.Tab;
import io.luxuan.support.CountedStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whom the pages show what, and at what cost. */
class StatisticsPagesTest extends StatisticsScene {
    @Autowired CountedStatements statements;
    @Autowired MockMvc web;

    @Test
    void what_a_department_keeps_to_itself_counts_for_its_own_managers_alone() throws Exception {
        Played round = published();
        OwnersScene owners = beans.createBean(OwnersScene.class);
        String department = owners.department("牵头厅");
        owners.lead(round.roundId(), department);
        Person own = owners.manager(department);
        Person stranger = owners.manager(owners.department("其他局"));
        long before = submitted(stranger);
        facts.update("UPDATE department SET others_read = FALSE WHERE id = ?", department);
        assertThat(before - submitted(stranger)).isEqualTo(5);
        assertThat(submitted(own)).isEqualTo(before);
        StatisticsQuery asked = query(round, Tab.APPLICATIONS, By.ROUND, null, null, null);
        assertThat(shown(stranger, asked).faults()).containsOnlyKeys("round");
        assertThat(shown(own, asked).figures().lines()).hasSize(1);
        for (Tab tab : Tab.values()) {
            web.perform(get("/manager/statistics").param("tab", tab.name()).param("year", "2026").with(as(stranger))).andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(round.roundId()))));
        }
    }

    @Test
    void figures_take_as_many_statements_for_hundreds_of_applications_as_for_five() {
        Played round = objectedTo();
        Map<String, Long> few = statementsOfAll(round);
        for (int at = 0; at < 300; at++) {
            facts.update("""
                    INSERT INTO application (id, round_id, source, title, field, organisation_id, organisation_name, applicant_id, status,
                        created_at, submitted_at)
                    VALUES (?, ?, 'FORM', '项目', 'embodied', 'statistics-unit', '单位', 'x', 'NOT_SELECTED', ?, ?)""", Ids.next(), round.roundId(),
                    clock.now(), clock.now());
        }
        assertThat(statementsOfAll(round)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(9));
        assertThat(figures(round, Tab.APPLICATIONS, By.ROUND).total().get(0)).isEqualByComparingTo("305");
        facts.update("DELETE FROM application WHERE organisation_id = 'statistics-unit'");
    }

    @Test
    void the_page_shows_a_chart_with_its_table_and_takes_both_along() throws Exception {
        Played round = published();
        web.perform(get("/manager/statistics").param("round", round.roundId()).with(as(round.manager()))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("role=\"img\""), containsString("aria-describedby=\"legend-PARTS figures\""),
                        containsString("公示测试轮次"), containsString("已承诺（万元）"), containsString("/manager/statistics.xlsx?"))))
                .andExpect(content().string(not(containsString("legend-SIDES figures"))));
        byte[] sheet = web.perform(get("/manager/statistics.xlsx").param("round", round.roundId()).param("by", "KIND").with(as(round.manager())))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        List<SheetRow> rows = SheetReader.rows(sheet, 10);
        assertThat(rows.get(0).text(0)).isEqualTo("单位类型");
        assertThat(rows.get(1).text(0)).isEqualTo("高等学校");
        assertThat(rows.get(1).text(1)).isEqualTo("5");
        assertThat(rows.get(rows.size() - 1).text(0)).isEqualTo("合计");
    }

    @Test
    void who_reads_the_named_list_of_experts_stands_in_the_log() throws Exception {
        Played round = published();
        web.perform(get("/manager/statistics").param("round", round.roundId()).param("tab", "LOADS").param("by", "ROUND").with(as(round.manager())))
                .andExpect(status().isOk());
        assertThat(readings(round)).as("sums name nobody").isZero();
        for (String path : List.of("/manager/statistics", "/manager/statistics.xlsx")) {
            web.perform(get(path).param("round", round.roundId()).param("tab", "LOADS").param("by", "EXPERT").with(as(round.manager())))
                    .andExpect(status().isOk());
        }
        assertThat(readings(round)).isEqualTo(2);
    }

    private int readings(Played round) {
        return facts.queryForObject("SELECT COUNT(*) FROM (SELECT action, round_id FROM audit_log UNION ALL "
                + "SELECT action, round_id FROM audit_unsealed) a WHERE action = 'statistics.experts' AND round_id = ?",
                Integer.class, round.roundId());
    }

    @Test
    void what_is_no_day_is_said_at_its_field_and_stays() throws Exception {
        Played round = published();
        web.perform(get("/manager/statistics").param("from", "三月初").with(as(round.manager()))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("请填写日期"), containsString("value=\"三月初\""), not(containsString("id=\"figures\"")))));
        StatisticsQuery turned = query(round, Tab.APPLICATIONS, By.ROUND, "2026-03-05", "2026-03-01", null);
        assertThat(shown(round.manager(), turned).faults()).containsOnlyKeys("until");
    }

    /** An objection that was lodged long before any calendar was loaded. */
    @Test
    void a_year_without_a_calendar_is_told_and_no_day_is_guessed() {
        Played round = objectedTo();
        facts.update("UPDATE objection SET lodged_at = '1999-03-01 09:00:00' WHERE round_id = ? AND settled_at IS NOT NULL", round.roundId());
        Shown shown = shown(round.manager(), query(round, Tab.OBJECTIONS, By.ROUND, null, null, null));
        assertThat(shown.faults()).containsOnlyKeys("year");
        assertThat(shown.figures()).isNull();
    }

    private long submitted(Person reader) {
        StatisticsQuery query = new StatisticsQuery(Tab.APPLICATIONS, By.YEAR, "P1", null, "2026", null, null, null);
        return shown(reader, query).figures().total().get(0).longValue();
    }

    private Map<String, Long> statementsOfAll(Played round) {
        Map<String, Long> all = new LinkedHashMap<>();
        for (Tab tab : Tab.values()) {
            for (By by : tab.by()) {
                StatisticsQuery query = query(round, tab, by, null, null, tab == Tab.DURATIONS && by != By.STEP ? "decision-meeting" : null);
                shown(round.manager(), query);
                long before = statements.count();
                shown(round.manager(), query);
                all.put(tab + " " + by, statements.count() - before);
            }
        }
        return all;
    }

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
