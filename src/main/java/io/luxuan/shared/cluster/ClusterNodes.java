package io.luxuan.shared.cluster;

import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens connections to single nodes that take work, and cuts off those to nodes that are written to no more. */
class ClusterNodes {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterNodes.class);
    private static final int PATIENCE_MILLIS = 5000;
    private static final String CONNECT_MILLIS = "2000";
    /** Synced, and Donor: a node that brings another one up to date works on. Not one that joins or has no quorum. */
    private static final String STATES = "2,4";
    private static final long AVOIDED_NANOS = 5_000_000_000L;

    private final ClusterAddress address;
    private final Properties options;
    private final Map<Connection, Socket> sockets = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Connection, String> given = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<String, Long> failedAt = new ConcurrentHashMap<>();
    private final ExecutorService cutting = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "cluster-cut");
        thread.setDaemon(true);
        return thread;
    });

    /** @param options of the driver, with user and password */
    ClusterNodes(ClusterAddress address, Properties options) {
        this.address = address;
        this.options = new Properties();
        this.options.putAll(options);
        this.options.setProperty("connectTimeout", CONNECT_MILLIS);
        this.options.setProperty("socketFactory", NotedSockets.class.getName());
        this.options.setProperty("galeraAllowedState", STATES);
    }

    int count() {
        return address.nodes().size();
    }

    boolean has(String node) {
        return address.nodes().contains(node);
    }

    /** All, in the order in which they are to be tried: the given one first, and last those that failed a moment ago. */
    List<String> from(String first) {
        List<String> order = new ArrayList<>(address.nodes());
        order.sort((one, other) -> Boolean.compare(hasJustFailed(one), hasJustFailed(other)));
        if (order.remove(first)) {
            order.add(hasJustFailed(first) ? order.size() : 0, first);
        }
        return order;
    }

    private boolean hasJustFailed(String node) {
        Long at = failedAt.get(node);
        return at != null && System.nanoTime() - at < AVOIDED_NANOS;
    }

    /**
     * What it reads is never older than what was committed on another node before. Whoever does not answer within seconds is
     * not waited for.
     *
     * @throws SQLException when the node takes no work
     */
    Connection open(String node) throws SQLException {
        try {
            Connection connection = connect(node);
            failedAt.remove(node);
            return connection;
        } catch (SQLException silent) {
            failedAt.put(node, System.nanoTime());
            throw silent;
        }
    }

    Connection connect(String node) throws SQLException {
        Connection connection = DriverManager.getConnection(address.urlOf(node), options);
        sockets.put(connection, NotedSockets.taken());
        try {
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            setLatest(connection, true);
            return connection;
        } catch (SQLException silent) {
            close(connection);
            throw silent;
        }
    }

    /**
     * From now on the connection is as patient as the settings say, and falls when another node is written to. It need not
     * wait for what others commit: there are no others.
     */
    Connection give(Connection connection, String node) throws SQLException {
        setLatest(connection, false);
        connection.setNetworkTimeout(Runnable::run, Integer.parseInt(options.getProperty("socketTimeout", "0")));
        given.put(connection, node);
        return connection;
    }

    void setLatest(Connection connection, boolean latest) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION wsrep_sync_wait = " + (latest ? 1 : 0));
        }
    }

    /** Whoever waits for an answer of another node is told at once that none will come. */
    void keepOnly(String node) {
        Map<Connection, String> all;
        synchronized (given) {
            all = new WeakHashMap<>(given);
        }
        all.forEach((connection, of) -> {
            if (!of.equals(node)) {
                given.remove(connection);
                cutting.execute(() -> close(connection));
            }
        });
    }

    /** Also under a statement that waits. */
    void close(Connection connection) {
        try (connection; Socket socket = sockets.remove(connection)) {
            LOG.debug("{} is closed with its socket {}", connection, socket);
        } catch (SQLException | IOException gone) {
            LOG.debug("a connection was gone already", gone);
        }
    }

    void shutDown() {
        cutting.shutdownNow();
    }
}
