package io.luxuan.workflow.engine;

import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two experts of one panel may sign in the same moment, and the engine lets one of them win. The other's command is
 * tried again as a whole, three times at most, after pauses that chance keeps apart. So is one that a database of several
 * nodes took back, or that lost its connection before it began to commit. Stands around the outermost transaction only:
 * inside one there is nothing left to save.
 */
class RetryOnConflict implements MethodInterceptor {
    private static final int RETRIES = 3;
    /** Whoever waited so long for a lock would wait again. */
    private static final long LONGEST_NANOS = 5_000_000_000L;
    /** A database node that is cut off is noticed only after some seconds. */
    private static final long LONGEST_CUT_OFF_NANOS = 12_000_000_000L;

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        long started = System.nanoTime();
        for (int attempt = 1; attempt <= RETRIES; attempt++) {
            try {
                CommitsBegun.forget();
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            } catch (RuntimeException failure) {
                if (!mayBeTried(failure, System.nanoTime() - started)) {
                    throw failure;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(10, 100L * attempt));
            }
        }
        return invocation.proceed();
    }

    private static boolean mayBeTried(RuntimeException failure, long taken) {
        return Conflict.isIn(failure) && taken < LONGEST_NANOS
                || Conflict.isLostConnection(failure) && !CommitsBegun.inThisThread() && taken < LONGEST_CUT_OFF_NANOS;
    }
}
