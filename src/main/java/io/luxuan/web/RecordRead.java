package io.luxuan.web;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.shared.trail.InRound;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One line for each person and thing read in ten minutes, so that turning pages costs nothing and fills nothing. */
@Component
class RecordRead {
    private static final Duration ONCE_IN = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 20_000;

    private final AuditTrail audit;
    private final List<InRound> parts;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Map<String, LocalDateTime> lately = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LocalDateTime> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    RecordRead(AuditTrail audit, List<InRound> parts, TransactionTemplate transaction, MovableClock clock) {
        this.audit = audit;
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    void record(AuditEvent read) {
        String key = String.join("/", Actors.require().id(), read.action(), read.subjectId(), Objects.toString(read.reason(), ""));
        LocalDateTime now = clock.now();
        if (isNew(key, now)) {
            transaction.executeWithoutResult(status -> audit.record(read.inRound(round(read))));
            remember(key, now);
        }
    }

    private String round(AuditEvent read) {
        return "round".equals(read.subjectKind()) ? read.subjectId()
                : parts.stream().filter(part -> part.kind().equals(read.subjectKind())).findFirst()
                        .map(part -> part.roundOf(read.subjectId())).orElse(null);
    }

    private synchronized boolean isNew(String key, LocalDateTime now) {
        LocalDateTime last = lately.get(key);
        return last == null || last.isAfter(now) || !last.plus(ONCE_IN).isAfter(now);
    }

    /** Only what is written: two at the same moment may write a line each, none may go without. */
    private synchronized void remember(String key, LocalDateTime now) {
        lately.remove(key);
        lately.put(key, now);
    }
}
