package io.luxuan.shared.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three nodes that are one database in memory, as replication makes them. */
class OneWriterTest {
    private static final ClusterAddress ADDRESS = new ClusterAddress(List.of("db1", "db2", "db3"), "/luxuan");

    private final String shared = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Set<String> down = new HashSet<>();
    private Connection keeper;

    /** What one node of the platform sees of them. */
    private final class Seen extends ClusterNodes {
        private final Map<Connection, String> opened = new HashMap<>();
        private final Set<String> outOfReach = new HashSet<>();

        private Seen() {
            super(ADDRESS, new Properties());
        }

        @Override
        Connection connect(String node) throws SQLException {
            if (down.contains(node) || outOfReach.contains(node)) {
                throw new SQLException("no answer", "08000");
            }
            Connection connection = DriverManager.getConnection(shared);
            opened.put(connection, node);
            return connection;
        }

        @Override
        void setLatest(Connection connection, boolean latest) {
            // one database in memory is never behind
        }
    }

    @BeforeEach
    void migrated() throws SQLException {
        keeper = DriverManager.getConnection(shared);
        keeper.createStatement().execute("CREATE TABLE database_writer (id INT PRIMARY KEY, node VARCHAR(255), chosen_at TIMESTAMP)");
        keeper.createStatement().execute("INSERT INTO database_writer VALUES (1, '', CURRENT_TIMESTAMP)");
    }

    @AfterEach
    void over() throws SQLException {
        keeper.close();
    }

    private String chosen() throws SQLException {
        return WriterRow.read(keeper);
    }

    @Test
    void the_first_node_of_the_address_is_written_to() throws SQLException {
        Seen nodes = new Seen();
        assertThat(nodes.opened.get(new OneWriter(nodes).getConnection())).isEqualTo("db1");
        assertThat(chosen()).isEqualTo("db1");
    }

    @Test
    void when_it_dies_the_next_is_and_stays_it_after_the_first_has_come_back() throws SQLException {
        Seen nodes = new Seen();
        OneWriter writer = new OneWriter(nodes);
        writer.getConnection();
        down.add("db1");
        assertThat(nodes.opened.get(writer.getConnection())).isEqualTo("db2");
        down.clear();
        assertThat(nodes.opened.get(writer.getConnection())).isEqualTo("db2");
        assertThat(new OneWriter(new Seen()).connect()).isNotNull();
        assertThat(chosen()).as("a node of the platform that starts now follows").isEqualTo("db2");
    }

    @Test
    void another_node_of_the_platform_follows_though_it_still_reaches_the_former_one() throws SQLException {
        Seen cutOff = new Seen();
        Seen nodes = new Seen();
        OneWriter one = new OneWriter(cutOff);
        OneWriter other = new OneWriter(nodes);
        one.getConnection();
        assertThat(nodes.opened.get(other.getConnection())).isEqualTo("db1");
        cutOff.outOfReach.add("db1");
        one.getConnection();
        assertThat(nodes.opened.get(other.getConnection())).isEqualTo("db2");
        assertThat(other.writer()).isEqualTo("db2");
    }

    @Test
    void connections_to_the_former_writer_fall() throws Exception {
        Seen nodes = new Seen();
        OneWriter writer = new OneWriter(nodes);
        Connection atWork = writer.getConnection();
        down.add("db1");
        writer.getConnection();
        for (int tries = 0; tries < 100 && !atWork.isClosed(); tries++) {
            Thread.sleep(20);
        }
        assertThat(atWork.isClosed()).isTrue();
    }

    @Test
    void a_database_restored_from_elsewhere_names_a_writer_that_is_none_of_these() throws SQLException {
        keeper.createStatement().execute("UPDATE database_writer SET node = 'old-db7'");
        new OneWriter(new Seen()).getConnection();
        assertThat(chosen()).isEqualTo("db1");
    }

    @Test
    void without_any_node_that_takes_work_it_says_so() {
        down.addAll(ADDRESS.nodes());
        assertThatThrownBy(() -> new OneWriter(new Seen()).getConnection()).isInstanceOf(SQLTransientConnectionException.class)
                .hasMessageContaining("none of the 3 nodes");
    }
}
