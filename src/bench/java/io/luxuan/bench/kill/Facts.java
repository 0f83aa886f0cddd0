package io.luxuan.bench.kill;

import io.luxuan.bench.server.BenchDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What stands in the database. Asks again while it is down. */
final class Facts {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE = 300;

    private final BenchDatabase database;
    private final ThreadLocal<Connection> connections = new ThreadLocal<>();

    Facts(BenchDatabase database) {
        this.database = database;
    }

    /** Columns of each row as text; a NULL is null. */
    List<List<String>> rows(String sql, Object... values) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return read(sql, values);
            } catch (SQLException broken) {
                forget();
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the database did not come back", broken);
                }
                pause();
            }
        }
    }

    String one(String sql, Object... values) {
        List<List<String>> rows = rows(sql, values);
        return rows.isEmpty() ? null : rows.get(0).get(0);
    }

    long count(String sql, Object... values) {
        return Long.parseLong(one(sql, values));
    }

    boolean isTrue(String sql, Object... values) {
        return count(sql, values) > 0;
    }

    /** @throws IllegalStateException when it is still not so after ten minutes */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited ten minutes for: " + what);
            }
            pause();
        }
    }

    private List<List<String>> read(String sql, Object... values) throws SQLException {
        Connection connection = connections.get();
        if (connection == null) {
            connection = database.connect();
            connections.set(connection);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return read(statement);
        }
    }

    private static List<List<String>> read(PreparedStatement statement) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int at = 1; at <= columns; at++) {
                    row.add(rows.getString(at));
                }
                found.add(row);
            }
        }
        return found;
    }

    private void forget() {
        try (Connection broken = connections.get()) {
            connections.remove();
        } catch (SQLException gone) {
            connections.remove();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
