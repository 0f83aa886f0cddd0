package io.luxuan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import io.luxuan.workflow.Processes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class CleanUpTest {
    private static final List<String> FOR_EVER = List.of("selection_round", "application_version", "review_card", "review_points",
            "review_ranking", "decision_entry", "round_record", "publicity_entry", "notice", "project_payment");

    @Autowired CleanUp cleanUp;
    @Autowired Processes processes;
    @Autowired MovableClock clock;
    @Autowired JdbcTemplate rows;

    @AfterEach
    void clockBack() {
        clock.backToNow();
    }

    private List<CleanUp.Figure> cleaned() {
        return Actors.as(Person.SYSTEM, cleanUp::run);
    }

    private long expired(String name) {
        return Actors.as(Person.SYSTEM, cleanUp::figures).stream().filter(figure -> figure.name().equals(name))
                .findFirst().orElseThrow().expired();
    }

    /** Its process is kept for ten days. */
    private String endedChore() {
        String instance = Actors.as(Person.SYSTEM, () -> processes.start("chore", Ids.next(), Ids.next(), Map.of()));
        processes.runDueWork();
        return instance;
    }

    private long history(String instance) {
        return count("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE ID_ = ?", instance)
                + count("SELECT COUNT(*) FROM ACT_HI_ACTINST WHERE PROC_INST_ID_ = ?", instance);
    }

    private long count(String sql, Object... arguments) {
        return rows.queryForObject(sql, Long.class, arguments);
    }

    @Test
    void an_instance_that_ended_longer_ago_than_its_process_says_goes_and_a_younger_one_stays() {
        String old = endedChore();
        clock.moveBy(java.time.Duration.ofDays(6));
        String young = endedChore();
        clock.moveBy(java.time.Duration.ofDays(5));
        assertThat(expired("process-history")).isPositive();
        cleaned();
        assertThat(history(old)).isZero();
        assertThat(history(young)).isGreaterThan(1);
        assertThat(expired("process-history")).isZero();
    }

    @Test
    void a_draft_that_nobody_touched_for_years_goes_and_what_was_handed_in_stays() {
        LocalDateTime long_ago = clock.now().minusYears(4);
        String draft = application("DRAFT", 0, null, long_ago);
        String written = application("DRAFT", 0, null, long_ago);
        answer(draft, long_ago);
        answer(written, clock.now().minusYears(1));
        String handedIn = application("SUBMITTED", 1, "X-" + Ids.next(), long_ago);
        cleaned();
        assertThat(count("SELECT COUNT(*) FROM application WHERE id = ?", draft)).isZero();
        assertThat(count("SELECT COUNT(*) FROM application_answer WHERE application_id = ?", draft)).isZero();
        assertThat(count("SELECT COUNT(*) FROM application WHERE id IN (?, ?)", written, handedIn)).isEqualTo(2);
    }

    @Test
    void reminders_and_got_over_failures_go_after_their_time() {
        LocalDateTime now = clock.now();
        rows.update("INSERT INTO reminder (id, round_id, task_key, task_count, sent_at, sent_by) VALUES (?, 'r', 'old', 1, ?, 's')",
                Ids.next(), now.minusYears(2));
        rows.update("INSERT INTO reminder (id, round_id, task_key, task_count, sent_at, sent_by) VALUES (?, 'r', 'new', 1, ?, 's')",
                Ids.next(), now.minusDays(30));
        failure("gone", now.minusDays(200));
        failure("stuck", null);
        cleaned();
        assertThat(count("SELECT COUNT(*) FROM reminder WHERE task_key = 'old'")).isZero();
        assertThat(count("SELECT COUNT(*) FROM reminder WHERE round_id = 'r' AND task_key = 'new'")).isPositive();
        assertThat(count("SELECT COUNT(*) FROM failed_job WHERE job_id LIKE 'retention-gone%'")).isZero();
        assertThat(count("SELECT COUNT(*) FROM failed_job WHERE job_id LIKE 'retention-stuck%'")).isPositive();
        rows.update("DELETE FROM failed_job WHERE job_id LIKE 'retention-%'");
    }

    @Test
    void facts_records_and_the_audit_log_stay_for_ever() {
        String before = FOR_EVER.stream().map(table -> table + count("SELECT COUNT(*) FROM " + table)).toList().toString();
        long audited = audited();
        clock.moveTo(clock.now().plusYears(16));
        cleaned();
        assertThat(FOR_EVER.stream().map(table -> table + count("SELECT COUNT(*) FROM " + table)).toList()).hasToString(before);
        assertThat(audited()).isGreaterThanOrEqualTo(audited);
    }

    private long audited() {
        return count("SELECT COUNT(*) FROM audit_log") + count("SELECT COUNT(*) FROM audit_unsealed");
    }

    private String application(String status, int version, String number, LocalDateTime created) {
        String id = Ids.next();
        rows.update("""
                INSERT INTO application (id, round_id, number_text, source, organisation_id, organisation_name, applicant_id,
                        status, version_no, created_at)
                VALUES (?, 'retention', ?, 'FORM', 'o', '单位', 'a', ?, ?, ?)""", id, number, status, version, created);
        return id;
    }

    private void answer(String application, LocalDateTime saved) {
        rows.update("""
                INSERT INTO application_answer (application_id, question_key, answer_text, version_no, saved_at, saved_by)
                VALUES (?, 'q', 'text', 1, ?, 'a')""", application, saved);
    }

    private void failure(String name, LocalDateTime gone) {
        rows.update("""
                INSERT INTO failed_job (job_id, process_key, attempts, tries_left, first_failed_at, last_failed_at, cause_key, kind, gone_at)
                VALUES (?, 'chore', 4, 0, ?, ?, 'c', 'PROGRAM', ?)""",
                "retention-" + name + Ids.next().substring(24), clock.now().minusDays(200), clock.now().minusDays(200), gone);
    }
}
