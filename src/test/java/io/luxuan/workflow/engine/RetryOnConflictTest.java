package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** A command that meets something the first time, and nothing the second. */
class RetryOnConflictTest {
    private int times;

    private int done(Runnable first) {
        ProxyFactory command = new ProxyFactory(Runnable.class, new RetryOnConflict());
        command.setTarget((Runnable) () -> {
            times++;
            if (times == 1) {
                first.run();
            }
        });
        ((Runnable) command.getProxy()).run();
        return times;
    }

    private static SQLException takenBack() {
        return new SQLException("Deadlock found when trying to get lock; try restarting transaction", "40001", 1213);
    }

    private static RuntimeException connectionLost() {
        return new DataAccessResourceFailureException("update", new SQLNonTransientConnectionException("Connection reset", "08000"));
    }

    private static Runnable meets(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void whoever_lost_the_race_of_two_signatures_is_tried_again() {
        assertThat(done(meets(new OptimisticLockingException("another was faster")))).isEqualTo(2);
    }

    @Test
    void what_the_cluster_took_back_is_tried_again_though_the_engine_has_wrapped_it() {
        assertThat(done(meets(new ProcessEngineException("ENGINE-03004", new PersistenceException(takenBack()))))).isEqualTo(2);
    }

    @Test
    void a_connection_that_was_lost_before_the_commit_is_no_reason_to_give_up() {
        assertThat(done(meets(connectionLost()))).isEqualTo(2);
    }

    @Test
    void the_rollback_that_fails_on_a_lost_connection_does_not_hide_it() {
        TransactionSystemException rollback = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        rollback.initApplicationException(connectionLost());
        assertThat(done(meets(rollback))).isEqualTo(2);
    }

    @Test
    void a_node_that_is_not_prepared_has_done_nothing() {
        SQLException unprepared = new SQLNonTransientConnectionException("WSREP has not yet prepared node for application use", "08S01", 1047);
        assertThat(done(meets(new DataAccessResourceFailureException("select", unprepared)))).isEqualTo(2);
    }

    @Test
    void whether_a_commit_without_answer_was_done_only_whoever_asked_can_find_out() {
        Runnable lostInTheCommit = () -> {
            new CommitsBegun().beforeCommit(null);
            throw connectionLost();
        };
        assertThatThrownBy(() -> done(lostInTheCommit)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(times).isEqualTo(1);
    }

    @Test
    void a_pool_without_connections_is_not_waited_for_twice() {
        RuntimeException empty = new CannotCreateTransactionException("pool",
                new SQLTransientConnectionException("not available", "08001", new SQLException("refused", "08000")));
        assertThatThrownBy(() -> done(meets(empty))).isSameAs(empty);
        assertThat(times).isEqualTo(1);
    }

    @Test
    void what_went_wrong_by_itself_is_not_repeated() {
        assertThatThrownBy(() -> done(meets(new IllegalStateException("a fault")))).hasMessage("a fault");
        assertThat(times).isEqualTo(1);
    }
}
