package io.luxuan.bench.stampede;

import io.luxuan.bench.Figure;
import io.luxuan.bench.server.BenchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** SQL statements of one applicant who has the server to himself. Only MySQL tells; what runs in the background is counted with it. */
final class Alone {
    private static final String COUNT = "SELECT COALESCE(SUM(COUNT_STAR), 0), COALESCE(SUM(CASE WHEN DIGEST_TEXT = 'COMMIT' THEN COUNT_STAR END), 0) "
            + "FROM performance_schema.events_statements_summary_by_digest WHERE SCHEMA_NAME = 'luxuan_stampede' "
            + "AND (DIGEST_TEXT LIKE 'SELECT%' OR DIGEST_TEXT LIKE 'INSERT%' OR DIGEST_TEXT LIKE 'UPDATE%' "
            + "OR DIGEST_TEXT LIKE 'DELETE%' OR DIGEST_TEXT = 'COMMIT')";

    private final BenchDatabase database;

    Alone(BenchDatabase database) {
        this.database = database;
    }

    private record Count(long statements, long commits) {}

    List<Outcome> measure(List<Applicant> people) throws SQLException {
        Count before = count();
        List<Outcome> outcomes = people.stream().map(Applicant::saveAndSubmit).toList();
        Count after = count();
        if (after.statements() > before.statements()) {
            long commits = after.commits() - before.commits();
            Figure.of("stampede", "alone").with("people", people.size())
                    .with("statements_save_preview_submit_timeline", perPerson(after.statements() - before.statements() - commits, people))
                    .with("commits", perPerson(commits, people)).print();
        }
        return outcomes;
    }

    private static double perPerson(long amount, List<Applicant> people) {
        return Math.round(10.0 * amount / people.size()) / 10.0;
    }

    private Count count() throws SQLException {
        if (!database.kind().equals("mysql")) {
            return new Count(0, 0);
        }
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }
}
