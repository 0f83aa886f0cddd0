package io.luxuan.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The rows that a database has, kept beside it in a schema of their own, to be brought back later. */
final class FirstRows {
    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = SCHEMA() AND table_type IN ('BASE TABLE', 'TABLE') ORDER BY table_name""";

    private final DataSource database;
    private final List<String> tables;
    private final Set<String> filled;
    private final String beside;

    private FirstRows(DataSource database, List<String> tables, Set<String> filled, String beside) {
        this.database = database;
        this.tables = tables;
        this.filled = filled;
        this.beside = beside;
    }

    static FirstRows keep(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        String beside = TestDatabase.schemaBeside(jdbc);
        List<String> tables = jdbc.queryForList(TABLES, String.class);
        Set<String> filled = tables.stream().filter(table -> hasRows(jdbc, table)).collect(Collectors.toSet());
        filled.forEach(table -> jdbc.execute("CREATE TABLE " + beside + "." + table + " AS SELECT * FROM " + table));
        return new FirstRows(database, tables, filled, beside);
    }

    void bringBack() {
        String check = TestDatabase.isServer() ? "SET FOREIGN_KEY_CHECKS = " : "SET REFERENTIAL_INTEGRITY ";
        try (Connection connection = database.getConnection()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute(check + "0");
            tables.stream().filter(table -> hasRows(jdbc, table)).forEach(table -> jdbc.update("DELETE FROM " + table));
            filled.forEach(table -> jdbc.update("INSERT INTO " + table + " SELECT * FROM " + beside + "." + table));
            jdbc.execute(check + "1");
        } catch (SQLException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static boolean hasRows(JdbcTemplate jdbc, String table) {
        return !jdbc.queryForList("SELECT 1 FROM " + table + " LIMIT 1").isEmpty();
    }
}
