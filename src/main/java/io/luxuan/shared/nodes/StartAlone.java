package io.luxuan.shared.nodes;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * From the migration to the last thing that a start may write (the engine's tables, process files, programmes, the demo,
 * the first administrator) a node has the database to itself; others that start meanwhile wait. Who dies lets go.
 */
@Component
class StartAlone implements FlywayMigrationStrategy, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(StartAlone.class);
    private static final int TRIES = 60;
    private static final int SECONDS = 10;

    private final ObjectProvider<BeforeMigration> before;
    private StartLock lock;

    StartAlone(ObjectProvider<BeforeMigration> before) {
        this.before = before;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            lock = StartLock.on(flyway.getConfiguration().getDataSource());
            waitForOthers();
        } catch (SQLException failed) {
            throw new IllegalStateException("the lock of the start could not be had", failed);
        }
        before.orderedStream().forEach(hook -> hook.look(flyway));
        flyway.migrate();
    }

    private void waitForOthers() throws SQLException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (lock.take(attempt == 0 ? 0 : SECONDS)) {
                return;
            }
            LOG.info("another node is starting on this database; waiting for it");
        }
        throw new IllegalStateException("another node has been starting for " + TRIES * SECONDS / 60 + " minutes");
    }

    /** @throws IllegalStateException when another node may have started meanwhile: this one is to start anew, after it */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (lock != null && !lock.isHeld()) {
            throw new IllegalStateException("the database that kept other nodes from starting went away meanwhile");
        }
        done();
    }

    private synchronized void done() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    @Override
    public void destroy() {
        done();
    }
}
