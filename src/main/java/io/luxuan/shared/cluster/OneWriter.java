package io.luxuan.shared.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connections to the one node of the cluster that is written to. Locks that a transaction takes (FOR UPDATE) are known to
 * its node alone: on two nodes at once two people could both be the last for whom there is room. So the nodes of the
 * platform agree, by a replicated row, on one; when it does not answer, whoever notices first changes the row, and the
 * others follow. A node that comes back is written to again when the next one fails.
 */
class OneWriter extends AbstractDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(OneWriter.class);
    private static final int ROUNDS = 3;

    private final ClusterNodes nodes;
    private volatile String writer;

    OneWriter(ClusterNodes nodes) {
        this.nodes = nodes;
    }

    String writer() {
        return writer;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect();
    }

    /** Account and password are among the driver's options. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // each node is asked for as long as ClusterNodes says
    }

    /** To the node that is agreed on; chooses another when that one takes no work. */
    synchronized Connection connect() throws SQLException {
        SQLException last = null;
        for (String node : nodes.from(writer)) {
            try {
                return agreed(nodes.open(node), node);
            } catch (SQLException silent) {
                last = silent;
            }
        }
        throw new SQLTransientConnectionException("none of the " + nodes.count() + " nodes of the database takes work", "08001", last);
    }

    private Connection agreed(Connection any, String node) throws SQLException {
        Connection connection = any;
        String here = node;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String told = WriterRow.read(connection);
                if (told.equals(here)) {
                    return become(here, connection);
                }
                Connection other = toTold(told);
                if (other != null) {
                    nodes.close(connection);
                    connection = other;
                    here = told;
                } else if (WriterRow.change(connection, told, here)) {
                    return become(here, connection);
                }
            }
            throw new SQLTransientConnectionException("the writer of the database changes all the time", "08001");
        } catch (SQLException failed) {
            nodes.close(connection);
            throw failed;
        }
    }

    /** Null when the node that all agreed on takes no work, or is none of this cluster. */
    private Connection toTold(String node) {
        if (!nodes.has(node)) {
            return null;
        }
        try {
            return nodes.open(node);
        } catch (SQLException silent) {
            return null;
        }
    }

    private Connection become(String node, Connection connection) throws SQLException {
        if (!node.equals(writer)) {
            LOG.info("the database is written to at {}{}", node, writer == null ? "" : ", no more at " + writer);
            writer = node;
            nodes.keepOnly(node);
        }
        return nodes.give(connection, node);
    }
}
