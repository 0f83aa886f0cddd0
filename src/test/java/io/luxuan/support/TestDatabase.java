package io.luxuan.support;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An empty database for one test or one Spring context: H2 in memory, or a schema of its own on the server that
 * LUXUAN_TEST_MYSQL names, with the settings of the profile {@code mysql}.
 */
public record TestDatabase(String url, String user, String password) {
    private static final String H2_MODE = ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;NON_KEYWORDS=VALUE;LOCK_TIMEOUT=10000";
    private static final Optional<TestAddress> ADDRESS = TestAddress.given();

    private static final class Server {
        static final TestServer OPEN = TestServer.open(ADDRESS.orElseThrow());
    }

    public static TestDatabase fresh() {
        return onServerOr("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** One that outlives the program that opened it: a file of H2 in this folder, or a schema on the server. */
    public static TestDatabase onDisk(Path folder) {
        return onServerOr("jdbc:h2:file:" + folder.resolve("luxuan"));
    }

    private static TestDatabase onServerOr(String h2) {
        return ADDRESS.map(address -> new TestDatabase(Server.OPEN.create(), address.user(), address.password()))
                .orElseGet(() -> new TestDatabase(h2 + H2_MODE, "sa", ""));
    }

    /** The name of an empty schema beside the program's. */
    static String schemaBeside(JdbcTemplate jdbc) {
        if (isServer()) {
            return Server.OPEN.createSchema();
        }
        jdbc.execute("CREATE SCHEMA beside");
        return "beside";
    }

    /** Gives its memory back. On a server the schema stays until the last test has run. */
    void forget() throws SQLException {
        if (!isServer()) {
            try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        }
    }

    public static boolean isServer() {
        return ADDRESS.isPresent();
    }

    /** Of the program: mysql on a server, none on H2. */
    public static String[] profiles() {
        return isServer() ? new String[] {"mysql"} : new String[0];
    }

    /** What a program is told to work on it. Many contexts share a server, so connections that rest are given back. */
    public Map<String, Object> settings() {
        return Map.of("spring.datasource.url", url, "spring.datasource.username", user,
                "spring.datasource.password", password, "spring.datasource.hikari.maximum-pool-size", 16,
                "spring.datasource.hikari.minimum-idle", 1, "spring.datasource.hikari.idle-timeout", 10_000);
    }

    /** The same as arguments of a program's command line. */
    public String[] arguments() {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of("--spring.profiles.active=" + String.join(",", profiles())),
                settings().entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()))
                .toArray(String[]::new);
    }

    /** What an engine without Spring is told about it; none on H2, which it knows. */
    public String engineType() {
        return files().getProperty("camunda.bpm.database.type");
    }

    /** For tests without Spring, with the connection settings that the program's files give. */
    public HikariDataSource dataSource() {
        HikariConfig pool = Binder.get(files()).bind("spring.datasource.hikari", Bindable.of(HikariConfig.class)).get();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    private static StandardEnvironment files() {
        StandardEnvironment files = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(files, null, null, profiles());
        return files;
    }
}
