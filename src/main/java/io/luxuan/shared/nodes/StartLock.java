package io.luxuan.shared.nodes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;

/** A lock that needs no table, because it is taken before there are any, and that falls with its holder. */
interface StartLock extends AutoCloseable {
    boolean take(int seconds) throws SQLException;

    /** Not when the connection that held it is gone: a lock by name is known to one server alone, and falls with it. */
    boolean isHeld();

    @Override
    void close();

    /** MySQL and MariaDB have locks by name; H2 serves one process, in which only tests start several nodes. */
    static StartLock on(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
            try (connection) {
                return new OfProcess(connection.getMetaData().getURL());
            }
        }
        return new OfServer(connection);
    }

    record OfServer(Connection connection) implements StartLock {
        @Override
        public boolean take(int seconds) throws SQLException {
            String sql = "SELECT GET_LOCK(CONCAT('luxuan-', SHA2(DATABASE(), 224)), ?)";
            try (PreparedStatement asking = connection.prepareStatement(sql)) {
                asking.setInt(1, seconds);
                try (ResultSet answer = asking.executeQuery()) {
                    return answer.next() && answer.getInt(1) == 1;
                }
            }
        }

        @Override
        public boolean isHeld() {
            String sql = "SELECT IS_USED_LOCK(CONCAT('luxuan-', SHA2(DATABASE(), 224))) = CONNECTION_ID()";
            try (PreparedStatement asking = connection.prepareStatement(sql); ResultSet answer = asking.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            } catch (SQLException gone) {
                return false;
            }
        }

        /** The pool keeps the connection open, so closing it alone would keep the lock. */
        @Override
        public void close() {
            try (connection; PreparedStatement release = connection.prepareStatement("SELECT RELEASE_ALL_LOCKS()")) {
                release.execute();
            } catch (SQLException gone) {
                LoggerFactory.getLogger(StartLock.class).debug("the lock fell with its connection", gone);
            }
        }
    }

    record OfProcess(Semaphore free, Semaphore mine) implements StartLock {
        private static final Map<String, Semaphore> ALL = new ConcurrentHashMap<>();

        OfProcess(String url) {
            this(ALL.computeIfAbsent(url, fresh -> new Semaphore(1)), new Semaphore(0));
        }

        @Override
        public boolean take(int seconds) {
            try {
                boolean taken = free.tryAcquire(seconds, TimeUnit.SECONDS);
                mine.release(taken ? 1 : 0);
                return taken;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        public boolean isHeld() {
            return mine.availablePermits() > 0;
        }

        @Override
        public void close() {
            if (mine.tryAcquire()) {
                free.release();
            }
        }
    }
}
