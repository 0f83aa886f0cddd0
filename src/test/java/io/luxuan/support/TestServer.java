package io.luxuan.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server of LUXUAN_TEST_MYSQL. Schemas of a run are called {@code <database>_<run>_<number>} and dropped when the
 * program ends; those of a run that was killed are dropped by the next one, which knows it by its lock being free.
 */
final class TestServer {
    private static final String[] COLLATIONS = {"utf8mb4_0900_as_cs", "utf8mb4_uca1400_nopad_as_cs"};

    private final TestAddress address;
    private final String run;
    private final Connection keeper;
    private final AtomicInteger number = new AtomicInteger();

    private TestServer(TestAddress address) throws SQLException {
        this.address = address;
        this.run = address.database() + "_" + Long.toString(System.currentTimeMillis(), 36);
        this.keeper = DriverManager.getConnection(address.ofServer(), address.user(), address.password());
    }

    static TestServer open(TestAddress address) {
        try {
            TestServer server = new TestServer(address);
            server.relaxIfAllowed();
            server.takeLock();
            server.dropLeftOvers();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no database server at " + address.ofServer(), unreachable);
        }
    }

    /** The address of a new, empty schema. */
    String create() {
        return address.of(createSchema());
    }

    synchronized String createSchema() {
        String schema = run + "_" + number.incrementAndGet();
        try {
            execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE " + collation());
        } catch (SQLException refused) {
            throw new IllegalStateException("cannot create the schema " + schema, refused);
        }
        return schema;
    }

    /** As docs/operations.md says: case and accents count, spaces at the end too. */
    private String collation() throws SQLException {
        boolean mariaDb = texts("SELECT VERSION()").get(0).contains("MariaDB");
        return COLLATIONS[mariaDb ? 1 : 0];
    }

    /** Commits that do not wait for the disk: for a server that was started for these tests alone. */
    private void relaxIfAllowed() throws SQLException {
        if ("true".equals(System.getenv("LUXUAN_TEST_MYSQL_RELAXED"))) {
            execute("SET GLOBAL innodb_flush_log_at_trx_commit = 0");
            execute("SET GLOBAL sync_binlog = 0");
        }
    }

    private void takeLock() throws SQLException {
        texts("SELECT GET_LOCK(?, 10)", run);
    }

    private void dropLeftOvers() throws SQLException {
        for (String schema : texts("SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE ?",
                address.database().replace("_", "\\_") + "\\_%")) {
            if (schema.matches(address.database() + "_[0-9a-z]{8}_\\d+") && isFree(schema.substring(0, schema.lastIndexOf('_')))) {
                execute("DROP DATABASE IF EXISTS " + schema);
            }
        }
    }

    private boolean isFree(String otherRun) throws SQLException {
        return "1".equals(texts("SELECT IS_FREE_LOCK(?)", otherRun).get(0));
    }

    private synchronized void close() {
        try (keeper) {
            for (int i = 1; i <= number.get(); i++) {
                execute("DROP DATABASE IF EXISTS " + run + "_" + i);
            }
        } catch (SQLException gone) {
            System.err.println("schemas of this run stay until the next: " + gone.getMessage());
        }
    }

    private void execute(String statement) throws SQLException {
        try (var prepared = keeper.createStatement()) {
            prepared.execute(statement);
        }
    }

    private List<String> texts(String query, String... parameters) throws SQLException {
        try (PreparedStatement prepared = keeper.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setString(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (var found = prepared.executeQuery()) {
                while (found.next()) {
                    texts.add(found.getString(1));
                }
            }
            return texts;
        }
    }
}
