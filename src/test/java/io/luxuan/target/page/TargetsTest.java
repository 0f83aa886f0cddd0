package io.luxuan.target.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.submit.CallScene;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.CountedStatements;
import io.luxuan.support.ServiceTest;
import io.luxuan.target.page.Board.Row;
import io.luxuan.target.reading.ReadReadings;
import io.luxuan.target.reading.ReadingForm;
import io.luxuan.target.reading.RecordReading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Targets as they stand in the database. Other tests award too: each looks at what itself adds. */
@ServiceTest
class TargetsTest {
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired ReadTargets read;
    @Autowired RecordReading record;
    @Autowired ReadReadings readings;
    @Autowired JdbcTemplate facts;
    @Autowired CountedStatements statements;
    @Autowired MovableClock clock;
    @Autowired MockMvc mvc;

    private Person manager;

    @BeforeEach
    void summer_of_2026() {
        clock.moveTo(LocalDateTime.of(2026, 7, 1, 9, 0));
        manager = beans.createBean(CallScene.class).person(Role.MANAGER, null);
    }

    /** The rounds are rows and no more: pages of other tests would look for their programmes. */
    @AfterEach
    void without_them() {
        clock.backToNow();
        List.of("project", "direct_award", "title", "application").forEach(table -> facts.update(
                "DELETE FROM " + table + " WHERE round_id IN (SELECT id FROM selection_round WHERE settings = '{}')"));
        facts.update("DELETE FROM selection_round WHERE settings = '{}'");
    }

    @Test
    void accepted_scenes_are_reached_running_ones_under_way_and_failed_ones_neither() {
        Progress before = total("scenes", null);
        String round = round("P12", 2026);
        project(round, unit("枣庄"), "steel", "CLOSED");
        project(round, unit("枣庄"), "steel", "CLOSED");
        project(round, unit("日照"), "home", "STATEMENT");
        project(round, unit("日照"), "home", "FAILED");
        project(round, unit("日照"), "home", "STOPPED");
        Progress after = total("scenes", null);
        assertThat(after.reached().subtract(before.reached())).isEqualByComparingTo("2");
        assertThat(after.underWay().subtract(before.underWay())).isEqualByComparingTo("1");
        assertThat(sum(board("枣庄", null).split().fields(), "钢铁").reached()).isGreaterThanOrEqualTo(new BigDecimal("2"));
    }

    /** A unit that called itself one of Jining and was confirmed as one of Heze counts for Heze. */
    @Test
    void the_city_that_a_manager_confirmed_goes_before_the_one_that_was_typed() {
        BigDecimal before = sum(board(null, null).split().cities(), "菏泽").reached();
        String unit = unit("济宁");
        facts.update("""
                INSERT INTO unit_entry (id, organisation_id, organisation_name, fact, value_text, valid_from, state, file_id, file_name,
                    media_type, bytes, sha256, claimed_at, claimed_by)
                VALUES (?, ?, '单位', 'CITY', '371700', '2025-01-01', 'CONFIRMED', 'f', 'f', 'application/pdf', 1, 'x', '2025-01-01', 'x')""",
                Ids.next(), unit);
        project(round("P12", 2026), unit, "steel", "CLOSED");
        assertThat(sum(board(null, null).split().cities(), "菏泽").reached().subtract(before)).isEqualByComparingTo("1");
    }

    @Test
    void titles_count_while_they_hold_and_claims_when_they_are_paid() {
        BigDecimal incubators = total("s-incubators", null).reached();
        BigDecimal platforms = total("s-platforms", null).reached();
        title("S4", null);
        title("S4", "2026-06-30");
        title("S4", "2026-07-01");
        claim("P3a", "PAID");
        claim("P3a", "DUE");
        claim("P3a", "RELEASED");
        assertThat(total("s-incubators", null).reached().subtract(incubators)).isEqualByComparingTo("2");
        assertThat(total("s-platforms", null).reached().subtract(platforms)).isEqualByComparingTo("1");
    }

    /** Three for the plans, the rest for the page's frame; two hundred awards more change nothing. */
    @Test
    void the_board_takes_as_many_statements_for_two_hundred_awards_as_for_few() {
        long few = statementsOfBoard();
        String round = round("P12", 2026);
        String unit = unit("威海");
        for (int at = 0; at < 200; at++) {
            project(round, unit, "tourism", "RUNNING");
        }
        assertThat(statementsOfBoard()).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(sum(board("威海", null).split().fields(), "文旅").underWay()).isGreaterThanOrEqualTo(new BigDecimal("200"));
    }

    @Test
    void a_reading_counts_from_its_day_and_the_newest_of_a_city_counts() {
        enter("cases", new ReadingForm("泰安", "2025-12-31", "4", "1", "泰工信发〔2025〕9号"));
        enter("cases", new ReadingForm("泰安", "2026-06-30", "6", "", "泰工信发〔2026〕3号"));
        enter("cases", new ReadingForm("泰安", "2026-06-30", "7", "", "泰工信发〔2026〕3号（更正）"));
        assertThat(total("cases", "泰安", 2025).reached()).isEqualByComparingTo("4");
        assertThat(total("cases", "泰安", null).reached()).isEqualByComparingTo("7");
        assertThat(total("cases", "泰安", null).underWay()).isEqualByComparingTo("0");
    }

    /** Fields, cities and years each add up to what is reached in all. */
    @Test
    void what_was_entered_besides_stands_beside_fields_and_years() {
        enter("scenes", new ReadingForm("聊城", "2026-06-30", "2", "1", "聊工信字〔2026〕5号"));
        Board board = board(null, null);
        BigDecimal all = total("scenes", null).reached();
        for (List<Row> rows : List.of(board.split().fields(), board.split().cities(), board.split().years())) {
            assertThat(rows.stream().map(row -> row.sum().reached()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(all);
        }
    }

    @Test
    void what_a_manager_enters_stands_in_the_audit_log_with_its_paper() {
        enter("cases", new ReadingForm("德州", "2026-06-30", "３", "", "德政办字〔2026〕8号"));
        assertThat(facts.queryForList("SELECT reason FROM (SELECT reason, action, actor_id FROM audit_log UNION ALL "
                + "SELECT reason, action, actor_id FROM audit_unsealed) a WHERE action = 'target.reading' AND actor_id = ?",
                String.class, manager.id())).containsExactly("德州：德政办字〔2026〕8号");
    }

    @Test
    void a_form_sent_twice_is_one_reading() {
        String id = Ids.next();
        ReadingForm form = new ReadingForm("东营", "2026-06-30", "2", "", "报表");
        Actors.run(manager, () -> {
            record.record(id, "cases", form, null);
            record.record(id, "cases", form, null);
        });
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM target_reading WHERE city = '东营'", Long.class)).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "cases, , 2026-07-02, 3, 报表, asOf", "cases, , 三月, 3, 报表, asOf", "cases, , 2026-06-30, 很多, 报表, reached",
        "cases, , 2026-06-30, -1, 报表, reached", "cases, , 2026-06-30, 2.5, 报表, reached", "cases, 北京, 2026-06-30, 2, 报表, city",
        "cases, , 2026-06-30, 2, , reference", "steel-control-2027, , 2026-06-30, 101, 报表, reached",
        "steel-control-2027, 济南, 2026-06-30, 70, 报表, city", "mining-network-2027, , 2026-06-30, 2, 报表, reached"})
    void what_cannot_be_is_refused_at_its_field(String target, String city, String day, String reached, String reference, String field) {
        ReadingForm form = new ReadingForm(city, day, reached, null, reference);
        assertThatThrownBy(() -> enter(target, form)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.fields()).containsOnlyKeys(field));
    }

    @Test
    void a_target_that_there_is_not_is_nowhere() {
        assertThatThrownBy(() -> read.board(null, null, "moon")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.board("北京", null, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.board(null, 1999, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_public_reads_targets_gaps_and_funds_and_enters_nothing() throws Exception {
        mvc.perform(get("/targets")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("可复制推广的标杆应用场景"), containsString("50 个以上"), containsString("责任单位：省自然资源厅、省应急厅、省能源局"),
                containsString("山东省人工智能产业发展资金"), containsString("100000 万元"), not(containsString("/manager/targets/cases")))));
    }

    @Test
    void a_manager_enters_on_the_page_and_a_fault_keeps_what_was_typed() throws Exception {
        mvc.perform(get("/manager/targets").with(as(manager))).andExpect(status().isOk())
                .andExpect(content().string(containsString("/manager/targets/cases")));
        mvc.perform(multipart("/manager/targets/cases").param("once", Ids.next()).param("city", "滨州").param("asOf", "2026-06-30")
                .param("reached", "5").param("reference", "").with(as(manager)).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请写明文件名称、文号或来源"), containsString("value=\"5\""))));
        byte[] pdf = "%PDF-1.4 滨州\n%%EOF".getBytes(StandardCharsets.UTF_8);
        mvc.perform(multipart("/manager/targets/cases").file(new MockMultipartFile("file", "名单.pdf", "application/pdf", pdf))
                .param("once", Ids.next()).param("city", "滨州").param("asOf", "2026-06-30").param("reached", "5").param("reference", "")
                .with(as(manager)).with(csrf())).andExpect(status().is3xxRedirection());
        String id = Actors.as(manager, () -> readings.of("cases", null)).readings().rows().get(0).id();
        mvc.perform(get("/manager/targets/readings/" + id + "/evidence").with(as(manager))).andExpect(status().isOk());
        mvc.perform(get("/manager/targets/cases").with(as(manager))).andExpect(content().string(containsString("名单.pdf")));
    }

    /** Pages make the id, so that a form sent twice counts once: its order says nothing. */
    @Test
    void of_one_day_the_one_entered_last_counts_whatever_its_id() {
        ReadingForm first = new ReadingForm("聊城", "2026-06-30", "6", "", "聊工信发〔2026〕3号");
        ReadingForm corrected = new ReadingForm("聊城", "2026-06-30", "9", "", "聊工信发〔2026〕3号（更正）");
        String id = Ids.next();
        Actors.run(manager, () -> record.record("f" + id.substring(1), "cases", first, null));
        clock.moveTo(clock.now().plusMinutes(1));
        Actors.run(manager, () -> record.record("0" + id.substring(1), "cases", corrected, null));
        assertThat(total("cases", "聊城", null).reached()).isEqualByComparingTo("9");
    }

    private void enter(String target, ReadingForm form) {
        Actors.run(manager, () -> record.record(Ids.next(), target, form, null));
    }

    private Board board(String city, Integer year) {
        return read.board(city, year, null);
    }

    private Progress total(String key, String city) {
        return total(key, city, null);
    }

    private Progress total(String key, String city, Integer year) {
        return board(city, year).plans().stream().flatMap(plan -> plan.totals().stream()).filter(line -> line.target().key().equals(key))
                .findFirst().orElseThrow();
    }

    private static Tally.Sum sum(List<Row> rows, String label) {
        return rows.stream().filter(row -> label.equals(row.label())).findFirst().orElseThrow().sum();
    }

    private long statementsOfBoard() {
        long before = statements.count();
        board(null, null);
        return statements.count() - before;
    }

    private String unit(String city) {
        String id = Ids.next();
        facts.update("INSERT INTO organisation (id, name, kind, city) VALUES (?, '单位', 'ENTERPRISE', ?)", id, city);
        return id;
    }

    private String round(String programme, int year) {
        String id = Ids.next();
        facts.update("""
                INSERT INTO selection_round (id, programme_id, programme_version, title, year_no, stage, opens_at, closes_at, recommend_by,
                    review_by, settings, opened_at)
                VALUES (?, ?, 1, '轮次', ?, 'CLOSED', '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '{}', '2026-01-01')""",
                id, programme, year);
        return id;
    }

    private String application(String round, String unit, String field) {
        String id = Ids.next();
        facts.update("""
                INSERT INTO application (id, round_id, source, title, field, organisation_id, organisation_name, applicant_id, status, created_at)
                VALUES (?, ?, 'FORM', '项目', ?, ?, '单位', 'x', 'AWARDED', '2026-01-01')""", id, round, field, unit);
        return id;
    }

    private void project(String round, String unit, String field, String state) {
        facts.update("""
                INSERT INTO project (id, round_id, application_id, number_text, title, organisation_id, organisation_name, owner_id,
                    starts_on, ends_on, state, created_at)
                VALUES (?, ?, ?, 'L001', '项目', ?, '单位', 'x', '2026-01-01', '2027-12-31', ?, '2026-01-01')""",
                Ids.next(), round, application(round, unit, field), unit, state);
    }

    private void title(String programme, String until) {
        String round = round(programme, 2026);
        String unit = unit("淄博");
        facts.update("""
                INSERT INTO title (application_id, round_id, programme_id, organisation_id, organisation_name, title, subject, number_text,
                    valid_from, valid_until, issued_at)
                VALUES (?, ?, ?, ?, '单位', '孵化器', '某孵化器', 'R001', '2026-01-01', ?, '2026-01-01')""",
                application(round, unit, null), round, programme, unit, until);
    }

    private void claim(String programme, String state) {
        String round = round(programme, 2026);
        String unit = unit("淄博");
        facts.update("""
                INSERT INTO direct_award (application_id, round_id, programme_id, organisation_id, title, amount, state, promised_at)
                VALUES (?, ?, ?, ?, '平台', 1000, ?, '2026-01-01')""", application(round, unit, null), round, programme, unit, state);
    }

    private static RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }
}
