package io.luxuan.notify.told;

import io.luxuan.audit.AuditFeed;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the audit log and tells what is news. While nothing was recorded it asks for the log's head alone. */
@UseCase
@ForSystem
public class TellNews {
    private static final Logger LOG = LoggerFactory.getLogger(TellNews.class);
    private static final int BATCH = 500;
    private static final int TRIES = 3;

    private final TellBatch batch;
    private final AuditFeed log;
    private final AtomicLong seen = new AtomicLong(-1);
    private final AtomicInteger failures = new AtomicInteger();

    TellNews(TellBatch batch, AuditFeed log) {
        this.batch = batch;
        this.log = log;
    }

    /** Everything that is sealed by now. */
    public void all() {
        long last = log.last();
        if (seen.get() == last) {
            return;
        }
        try {
            int lines = BATCH;
            while (lines == BATCH) {
                lines = batch.some(BATCH);
            }
            if (lines != TellBatch.BUSY) {
                seen.set(last);
            }
        } catch (RuntimeException failed) {
            LOG.warn("news could not be told together and are told line by line: {}", failed.toString());
            oneByOne();
        }
    }

    /** A line that cannot be told holds up no other: after some tries it is left out, and said so. */
    private void oneByOne() {
        try {
            for (int line = 0; line < BATCH && batch.some(1) == 1; line++) {
                failures.set(0);
            }
        } catch (RuntimeException failed) {
            if (failures.incrementAndGet() >= TRIES) {
                failures.set(0);
                LOG.error("line {} of the audit log could not be told and is left out", batch.skip(), failed);
            }
        }
    }
}
