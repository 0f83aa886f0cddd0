package io.luxuan.application.submit;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.GiveNumbers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Public numbers such as P1-2026-0001, without gaps, in the order in which submissions arrived. A number is given after
 * the submission has been committed: whoever comes first gives one to all that wait, so that many submissions share
 * the one commit that the counter has to wait for.
 */
@Component
class Numbers {
    private final GiveNumbers giving;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Numbers(GiveNumbers giving) {
        this.giving = giving;
    }

    /** Those of this server that wait for numbers of one round, and what the first of them was given last. */
    private static final class Line {
        private Map<String, String> given = Map.of();
    }

    /** @param row a submitted application, as it was read before its submission or later */
    String of(ApplicationRow row) {
        if (row.numberText() != null) {
            return row.numberText();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return numbered(giving.giveAll(row.roundId()), row.id()); // the caller's transaction may give several: it must not wait in line
        }
        Line line = lines.computeIfAbsent(row.roundId(), any -> new Line());
        synchronized (line) {
            String already = line.given.get(row.id());
            if (already != null) {
                return already;
            }
            line.given = giving.giveAll(row.roundId());
            return numbered(line.given, row.id());
        }
    }

    /** What is not among them was given its number by another server, or by this one some time ago. */
    private String numbered(Map<String, String> given, String applicationId) {
        String mine = given.get(applicationId);
        return mine == null ? giving.of(applicationId) : mine;
    }
}
