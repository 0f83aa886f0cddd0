package io.luxuan.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * An empty database for one run. {@code mysql}: a schema of the given name on the server of LUXUAN_BENCH_MYSQL (host and
 * port, 127.0.0.1:3306 without it; LUXUAN_BENCH_MYSQL_USER, root without it; LUXUAN_BENCH_MYSQL_PASSWORD), dropped and
 * made anew. {@code h2}: a file in a folder, which several processes may open.
 */
public record BenchDatabase(String kind, String url, String user, String password) {
    private static final String MYSQL_OPTIONS = "?nullCatalogMeansCurrent=true&connectionTimeZone=%2B08:00"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&characterEncoding=UTF-8";
    private static final String H2_OPTIONS = ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";

    /** @param kind {@code mysql} or {@code h2} @param schema a plain name of the bench's own: what was there is dropped */
    public static BenchDatabase fresh(String kind, String schema, Path folder) throws SQLException, IOException {
        if (kind.equals("h2")) {
            Files.deleteIfExists(folder.resolve(schema + ".mv.db"));
            Files.createDirectories(folder);
            return new BenchDatabase(kind, "jdbc:h2:file:" + folder.resolve(schema).toAbsolutePath() + H2_OPTIONS, "sa", "");
        }
        if (!kind.equals("mysql") || !schema.matches("[a-z0-9_]+")) {
            throw new IllegalArgumentException("--database mysql or h2, in a plain name, not " + kind + " " + schema);
        }
        String server = "jdbc:mysql://" + setting("", "127.0.0.1:3306").replaceFirst("^jdbc:mysql://", "").replaceFirst("/.*$", "") + "/";
        BenchDatabase fresh = new BenchDatabase(kind, server + schema + MYSQL_OPTIONS, setting("_USER", "root"), setting("_PASSWORD", ""));
        try (Connection root = DriverManager.getConnection(server, fresh.user(), fresh.password()); Statement statement = root.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs");
        }
        return fresh;
    }

    /** For good. A file goes with its folder. */
    public void drop() {
        if (kind.equals("mysql")) {
            try (Connection connection = connect(); Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE " + connection.getCatalog());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Command line of a program that is to run on it. */
    public List<String> arguments() {
        return kind.equals("mysql")
                ? List.of("--spring.profiles.active=mysql", "--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password)
                : List.of("--spring.datasource.url=" + url);
    }

    private static String setting(String suffix, String otherwise) {
        String set = System.getenv("LUXUAN_BENCH_MYSQL" + suffix);
        return set == null || set.isBlank() ? otherwise : set;
    }
}
