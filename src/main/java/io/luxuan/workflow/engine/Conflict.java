package io.luxuan.workflow.engine;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.TransactionSystemException;

/**
 * What a transaction that was taken back may say of it, through whatever layer it came: the engine wraps what its own
 * statements meet, and so hides it from Spring's translation.
 */
final class Conflict {
    /** Taken back whole: a deadlock, or on a cluster of databases another node's change that was certified before. */
    private static final String ROLLED_BACK = "40";
    private static final String CONNECTION = "08";

    private Conflict() {}

    /** Somebody else was faster, or held a lock for too long; nothing of it was done. */
    static boolean isIn(Throwable failure) {
        return isLostRace(failure) || any(failure, ConcurrencyFailureException.class::isInstance);
    }

    /** Somebody else was faster, and will be through by the next time. */
    static boolean isLostRace(Throwable failure) {
        return any(failure, cause -> cause instanceof OptimisticLockingException
                || cause instanceof SQLException sql && isOf(sql, ROLLED_BACK));
    }

    /**
     * The connection went under a statement. What had been done in its transaction was taken back, unless it was the commit
     * that got no answer. A pool that had no connection to give is not meant: whoever waited for it would wait again.
     */
    static boolean isLostConnection(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql && isOf(sql, CONNECTION))
                && !any(failure, SQLTransientConnectionException.class::isInstance);
    }

    private static boolean isOf(SQLException failure, String stateClass) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(stateClass);
    }

    /** Where the connection is gone the rollback fails, too, and stands before what it was for. */
    private static boolean any(Throwable failure, Predicate<Throwable> sought) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (sought.test(cause) || cause instanceof TransactionSystemException rollback
                    && rollback.getApplicationException() != null && any(rollback.getApplicationException(), sought)) {
                return true;
            }
        }
        return false;
    }
}
