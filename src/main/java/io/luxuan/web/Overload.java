package io.luxuan.web;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/** Which failures say that there is too much to do, or that the database cannot be reached, and not that something is wrong. */
final class Overload {
    private static final String CONNECTION = "08";
    /** Waited too long for a row's lock: of MySQL and MariaDB, and of H2. */
    private static final Set<Integer> LOCK_WAITS = Set.of(1205, 50200);

    private Overload() {}

    /** Where the connection is gone the rollback fails, too, and stands before what it was for. */
    static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException sql && isOverload(sql)
                    || cause instanceof TransactionSystemException rollback && in(rollback.getApplicationException())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOverload(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || failure instanceof SQLTimeoutException
                || failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION)
                || LOCK_WAITS.contains(failure.getErrorCode());
    }
}
