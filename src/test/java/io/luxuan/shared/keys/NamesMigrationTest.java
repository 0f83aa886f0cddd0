package io.luxuan.shared.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.shared.Hashes;
import io.luxuan.shared.NameKey;
import io.luxuan.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database of before: what it holds of names is what the platform of now looks for. */
@Tag("database")
class NamesMigrationTest {
    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.fresh().dataSource());

    @Test
    void stored_names_are_found_as_people_read_them() {
        migrate("45");
        party("a1", "劉偉教授", "劉偉教授");
        party("a2", "王伟", "王伟");
        relation("濟南鋼鐵研究所", "濟南鋼鐵研究所", "济南钢铁公司", "济南钢铁公司");
        migrate("59");
        assertThat(jdbc.queryForList("SELECT person_key FROM application_party ORDER BY application_id", String.class))
                .containsExactly("刘伟", "王伟");
        assertThat(jdbc.queryForList("SELECT name_key FROM institution_relation", String.class)).containsExactly("济南钢铁研究所");
    }

    @Test
    void one_leader_of_two_spellings_has_one_account() {
        migrate("45");
        account("l1", "PERSON_LIFETIME:P1:刘伟@u", 10);
        account("l2", "PERSON_LIFETIME:P1:劉偉@u", 20);
        migrate("59");
        assertThat(jdbc.queryForList("SELECT committed FROM ledger_account", Integer.class)).containsExactly(30);
        assertThat(jdbc.queryForList("SELECT account_key FROM ledger_account", String.class)).containsExactly("PERSON_LIFETIME:P1:刘伟@u");
    }

    @Test
    void a_thing_that_two_claims_wrote_differently_is_held_by_one() {
        migrate("45");
        thing("a1", "濟南平台");
        thing("a2", "济南平台");
        migrate("59");
        assertThat(jdbc.queryForList("SELECT DISTINCT thing_key FROM claimed_thing", String.class))
                .containsExactly("P6:" + Hashes.sha256(NameKey.of("济南平台")));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM claimed_thing WHERE holds = TRUE", Long.class)).isEqualTo(1);
    }

    @Test
    void one_platform_of_two_spellings_has_one_account_and_what_nobody_can_name_stays() {
        migrate("61");
        application("a1", "濟南平台");
        subject("l1", former("濟南平台"), 10, "a1");
        application("a2", "别的标题");
        jdbc.update("INSERT INTO application_answer (application_id, question_key, answer_text, version_no, saved_at, saved_by) "
                + "VALUES ('a2', 'platform', '济南平台', 1, CURRENT_TIMESTAMP, 'x')");
        subject("l2", former("济南平台"), 20, "a2");
        subject("l3", "0".repeat(32), 5, "a2");
        migrate("67");
        migrate("67");
        assertThat(jdbc.queryForList("SELECT CONCAT(account_key, ' ', ROUND(committed)) FROM ledger_account ORDER BY committed", String.class))
                .containsExactly("SUBJECT_YEAR:P1:" + "0".repeat(32) + ":2026 5",
                        "SUBJECT_YEAR:P1:" + Hashes.sha256(NameKey.of("济南平台")).substring(0, 32) + ":2026 30");
    }

    private void application(String id, String title) {
        jdbc.update("INSERT INTO application (id, round_id, source, title, organisation_id, organisation_name, applicant_id, status, created_at) "
                + "VALUES (?, 'r', 'FORM', ?, 'o', '', 'x', 'PAID', CURRENT_TIMESTAMP)", id, title);
    }

    private static String former(String subject) {
        return Hashes.sha256(FormerKey.of(subject)).substring(0, 32);
    }

    private void subject(String id, String hash, int committed, String application) {
        jdbc.update("INSERT INTO ledger_account (id, account_key, scope, fund, committed, paid, awards) VALUES (?, ?, 'SUBJECT_YEAR', 'P1', ?, 0, 1)",
                id, "SUBJECT_YEAR:P1:" + hash + ":2026", committed);
        jdbc.update("INSERT INTO ledger_entry (id, account_id, project_id, kind, source_id, committed, paid, entered_at, entered_by) "
                + "VALUES (?, ?, ?, 'COMMIT', ?, ?, 0, CURRENT_TIMESTAMP, 'x')", "e" + id, id, application, id, committed);
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(jdbc.getDataSource()).locations("classpath:db/migration")
                .javaMigrations(new V59__Compare_names_as_people_read_them(), new V67__Subjects_of_the_ledger())
                .target(MigrationVersion.fromVersion(target)).load().migrate();
    }

    private void party(String id, String person, String key) {
        jdbc.update("INSERT INTO application_party (application_id, version_no, kind, order_no, person, person_key, institution, title, reason) "
                + "VALUES (?, 1, 'LEADER', 1, ?, ?, '', '', '')", id, person, key);
    }

    private void relation(String name, String key, String to, String toKey) {
        jdbc.update("INSERT INTO institution_relation (id, name, name_key, belongs_to, belongs_to_key, kind, created_at, created_by) "
                + "VALUES ('r', ?, ?, ?, ?, 'AFFILIATE', CURRENT_TIMESTAMP, 'x')", name, key, to, toKey);
    }

    private void account(String id, String key, int committed) {
        jdbc.update("INSERT INTO ledger_account (id, account_key, scope, fund, committed, paid, awards) "
                + "VALUES (?, ?, 'PERSON_LIFETIME', 'P1', ?, 0, 1)",
                id, key, committed);
    }

    private void thing(String application, String named) {
        jdbc.update("INSERT INTO claimed_thing (thing_key, application_id, label, named, holds) VALUES (?, ?, '平台', ?, TRUE)",
                "P6:" + Hashes.sha256(FormerKey.plain(named)), application, named);
    }
}
