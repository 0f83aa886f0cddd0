package io.luxuan.application.submit;

import io.luxuan.application.form.IncompleteForm;
import io.luxuan.shared.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts what became of submissions, by programme: accepted (once it is committed), late, incomplete or refused. */
@Component
class SubmissionMeter {
    private final MeterRegistry meters;

    SubmissionMeter(MeterRegistry meters) {
        this.meters = meters;
    }

    <T> T counted(String programmeId, Supplier<T> submission) {
        try {
            T answer = submission.get();
            afterCommit(() -> count(programmeId, "accepted"));
            return answer;
        } catch (Refusal refusal) {
            count(programmeId, outcome(refusal));
            throw refusal;
        }
    }

    /** Many that were handed in together. */
    void accepted(String programmeId, int many) {
        afterCommit(() -> counter(programmeId, "accepted").increment(many));
    }

    static String outcome(Refusal refusal) {
        if (refusal instanceof IncompleteForm) {
            return "incomplete";
        }
        return refusal.code().endsWith(".over") ? "late" : "refused";
    }

    private void count(String programmeId, String outcome) {
        counter(programmeId, outcome).increment();
    }

    private Counter counter(String programmeId, String outcome) {
        return Counter.builder("luxuan.submissions").description("Submissions by programme and outcome")
                .tag("programme", programmeId).tag("outcome", outcome).register(meters);
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
