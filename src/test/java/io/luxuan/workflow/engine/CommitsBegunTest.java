package io.luxuan.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.support.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class CommitsBegunTest {
    @Autowired PlatformTransactionManager transactions;

    private final List<Boolean> noted = new ArrayList<>();

    private final class Notes implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            noted.add(CommitsBegun.inThisThread());
        }

        @Override
        public void afterCommit() {
            noted.add(CommitsBegun.inThisThread());
        }
    }

    @Test
    void a_thread_is_in_its_commit_from_the_last_statement_to_the_answer() {
        new TransactionTemplate(transactions).executeWithoutResult(status ->
                TransactionSynchronizationManager.registerSynchronization(new Notes()));
        assertThat(noted).containsExactly(false, true);
        assertThat(CommitsBegun.inThisThread()).isFalse();
    }
}
