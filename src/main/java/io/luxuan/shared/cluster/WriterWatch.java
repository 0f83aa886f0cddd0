package io.luxuan.shared.cluster;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks every second whether the node that is written to answers and is still the one that all agree on. A machine that is
 * cut off closes no connection: without being asked it would hold those who wait for it for minutes.
 */
class WriterWatch {
    private static final int PATIENCE_MILLIS = 5000;

    private final ClusterNodes nodes;
    private final OneWriter writer;
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "cluster-watch");
        thread.setDaemon(true);
        return thread;
    });
    private Future<?> looking = CompletableFuture.completedFuture(null);
    private Connection probe;
    private volatile ClusterState state;

    WriterWatch(ClusterNodes nodes, OneWriter writer) {
        this.nodes = nodes;
        this.writer = writer;
        this.state = new ClusterState(null, nodes.count(), nodes.count());
    }

    void begin() {
        looking = watching.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    ClusterState state() {
        return state;
    }

    void look() {
        try {
            if (probe == null || !isWriter()) {
                changeProbe();
            }
            state = new ClusterState(writer.writer(), size(), nodes.count());
        } catch (SQLException none) {
            leaveProbe();
            state = new ClusterState(writer.writer(), 0, nodes.count());
        }
    }

    private boolean isWriter() {
        try {
            return WriterRow.read(probe).equals(writer.writer());
        } catch (SQLException silent) {
            return false;
        }
    }

    private void changeProbe() throws SQLException {
        leaveProbe();
        probe = writer.connect();
        probe.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
    }

    private void leaveProbe() {
        if (probe != null) {
            nodes.close(probe);
            probe = null;
        }
    }

    private int size() throws SQLException {
        try (Statement statement = probe.createStatement();
                ResultSet row = statement.executeQuery("SHOW STATUS LIKE 'wsrep_cluster_size'")) {
            return row.next() ? row.getInt(2) : 1;
        }
    }

    void end() {
        looking.cancel(true);
        watching.shutdownNow();
        leaveProbe();
    }
}
