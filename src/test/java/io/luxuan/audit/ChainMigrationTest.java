package io.luxuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A log from before the chain: its rows are chained at the first start, whatever gaps their numbers have. */
@Tag("database")
class ChainMigrationTest {
    private final DataSource database = TestDatabase.fresh().dataSource();

    @Test
    void rows_that_were_there_before_are_chained_once() throws SQLException {
        migrate("12");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (int i = 1; i <= 2500; i++) {
                statement.executeUpdate("INSERT INTO audit_log (seq, recorded_at, actor_id, actor_name, actor_role, action, "
                        + "subject_kind, subject_id) VALUES (" + i * 2 + ", '2026-11-01 09:00:00.123456', 'a', '王芳', "
                        + "'MANAGER', 'x', 'round', 'r" + i + "')");
            }
            migrate("20.2");
            assertThat(walk(statement)).isNull();
            statement.executeUpdate("UPDATE audit_log SET subject_id = 'r' WHERE seq = 1402");
            assertThat(walk(statement)).isEqualTo(new ChainFault(ChainFault.Kind.CHANGED, 1402));
        }
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(database).locations("classpath:db/migration")
                .javaMigrations(new V20_1__Chain_the_log()).target(MigrationVersion.fromVersion(target)).load().migrate();
    }

    private static ChainFault walk(Statement statement) throws SQLException {
        ChainHead head;
        try (var found = statement.executeQuery("SELECT last_seq, row_total, last_hash FROM audit_head")) {
            found.next();
            head = new ChainHead(found.getLong(1), found.getLong(2), found.getString(3));
        }
        assertThat(head.total()).isEqualTo(2500);
        ChainWalk walk = new ChainWalk(head, List.of());
        rows(statement).forEach(row -> {
            if (!walk.isStopped()) {
                walk.pass(row);
            }
        });
        walk.arrive();
        return walk.fault();
    }

    private static List<StoredRow> rows(Statement statement) throws SQLException {
        List<StoredRow> rows = new ArrayList<>();
        try (var found = statement.executeQuery("SELECT * FROM audit_log ORDER BY seq")) {
            while (found.next()) {
                rows.add(new StoredRow(found.getLong("seq"), found.getObject("recorded_at", java.time.LocalDateTime.class),
                        found.getString("actor_id"), found.getString("actor_name"), found.getString("actor_role"),
                        found.getString("action"), found.getString("subject_kind"), found.getString("subject_id"),
                        found.getString("round_id"), found.getString("from_state"), found.getString("to_state"),
                        found.getString("reason"), found.getString("previous_hash"), found.getString("row_hash")));
            }
        }
        return rows;
    }
}
