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
 * made anew. {@code galera}: the same on the cluster of LUXUAN_BENCH_GALERA (its nodes, 127.0.0.1:3401 to 3403 without it).
 * {@code h2}: a file in a folder, which several processes may open.
 */
public record BenchDatabase(String kind, String url, String user, String password) {
    private static final String MYSQL_OPTIONS = "?nullCatalogMeansCurrent=true&connectionTimeZone=%2B08:00"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&characterEncoding=UTF-8";
    private static final String MARIADB = "jdbc:mariadb:sequential://";
    /** The bench reads what it was told of on whichever node answers, and waits for none that was cut off. */
    private static final String MARIADB_OPTIONS = "?nullCatalogMeansCurrent=true&connectionTimeZone=+08:00"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&galeraAllowedState=2,4"
            + "&sessionVariables=wsrep_sync_wait=7&connectTimeout=2000&socketTimeout=20000";
    private static final String H2_OPTIONS = ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000;AUTO_SERVER=TRUE";

    /** @param kind {@code mysql} or {@code h2} @param schema a plain name of the bench's own: what was there is dropped */
    public static BenchDatabase fresh(String kind, String schema, Path folder) throws SQLException, IOException {
        if (kind.equals("h2")) {
            Files.deleteIfExists(folder.resolve(schema + ".mv.db"));
            Files.createDirectories(folder);
            return new BenchDatabase(kind, "jdbc:h2:file:" + folder.resolve(schema).toAbsolutePath() + H2_OPTIONS, "sa", "");
        }
        if (!schema.matches("[a-z0-9_]+")) {
            throw new IllegalArgumentException("not a plain name: " + schema);
        }
        return switch (kind) {
            case "mysql" -> onMysql(schema);
            case "galera" -> onGalera(schema);
            default -> throw new IllegalArgumentException("--database mysql, galera or h2, not " + kind);
        };
    }

    private static BenchDatabase onMysql(String schema) throws SQLException {
        String server = "jdbc:mysql://" + setting("", "127.0.0.1:3306").replaceFirst("^jdbc:mysql://", "").replaceFirst("/.*$", "") + "/";
        BenchDatabase fresh = new BenchDatabase("mysql", server + schema + MYSQL_OPTIONS, setting("_USER", "root"), setting("_PASSWORD", ""));
        return fresh.made(server, schema, "utf8mb4_0900_as_cs");
    }

    private static BenchDatabase onGalera(String schema) throws SQLException {
        String given = System.getenv("LUXUAN_BENCH_GALERA");
        String server = MARIADB + (given == null || given.isBlank() ? "127.0.0.1:3401,127.0.0.1:3402,127.0.0.1:3403" : given) + "/";
        BenchDatabase fresh = new BenchDatabase("galera", server + schema + MARIADB_OPTIONS, setting("_USER", "root"), setting("_PASSWORD", ""));
        return fresh.made(server, schema, "utf8mb4_uca1400_nopad_as_cs");
    }

    private BenchDatabase made(String server, String schema, String collation) throws SQLException {
        try (Connection root = DriverManager.getConnection(server, user, password); Statement statement = root.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE " + collation);
        }
        return this;
    }

    /** Host and port of each node of a cluster. */
    public List<String> nodes() {
        return List.of(url.replaceFirst("^" + MARIADB, "").replaceFirst("/.*$", "").split(",", -1));
    }

    /** For good. A file goes with its folder. */
    public void drop() {
        if (!kind.equals("h2")) {
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
        String plain = kind.equals("galera") ? url.replaceFirst("\\?.*$", "") : url;
        return !kind.equals("h2")
                ? List.of("--spring.profiles.active=mysql", "--spring.datasource.url=" + plain, "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password)
                : List.of("--spring.datasource.url=" + url);
    }

    private static String setting(String suffix, String otherwise) {
        String set = System.getenv("LUXUAN_BENCH_MYSQL" + suffix);
        return set == null || set.isBlank() ? otherwise : set;
    }
}
