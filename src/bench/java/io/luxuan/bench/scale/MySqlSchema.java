package io.luxuan.bench.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A schema of the server that {@code LUXUAN_BENCH_MYSQL} names.
 *
 * @param server address without a schema, such as {@code jdbc:mysql://127.0.0.1:3306/}
 */
record MySqlSchema(String server, String name, String user, String password) implements ScaleDatabase {
    static MySqlSchema create(String server, String name, String user, String password) {
        MySqlSchema schema = new MySqlSchema(server.replaceFirst("\\?.*", "").replaceFirst("/*$", "/"), name, user, password);
        schema.run("DROP DATABASE IF EXISTS " + name);
        schema.run("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs");
        return schema;
    }

    @Override
    public String url() {
        return server + name + "?nullCatalogMeansCurrent=true&connectionTimeZone=%2B08:00"
                + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&characterEncoding=UTF-8";
    }

    @Override
    public String greeting() {
        return "SET SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',TIME_TRUNCATE_FRACTIONAL')";
    }

    /** From the tables' files where the account may see them, or from the catalogue's estimate. */
    @Override
    public long size() {
        try {
            return ask("SELECT SUM(FILE_SIZE) FROM information_schema.INNODB_TABLESPACES WHERE NAME LIKE '" + name + "/%'");
        } catch (SQLException notAllowed) {
            return estimate();
        }
    }

    private long estimate() {
        try {
            return ask("SELECT SUM(data_length + index_length) FROM information_schema.tables WHERE table_schema = '" + name + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        run("DROP DATABASE IF EXISTS " + name);
    }

    private void run(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private long ask(String sql) throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server, user, password);
    }
}
