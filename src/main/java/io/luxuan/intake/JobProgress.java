package io.luxuan.intake;

import io.luxuan.shared.MovableClock;
import java.time.Duration;

/** Keeps the job's row up to date, at most a few times a second. */
final class JobProgress implements Progress {
    /** This node was silent for too long, and another one goes on. */
    static final class TakenOver extends RuntimeException {}

    private static final long PAUSE = 300_000_000L;

    private final ImportJobMapper jobs;
    private final MovableClock clock;
    private final ImportJob job;
    private final Duration hold;
    private final String node;
    private Phase phase;
    private int done;
    private int total;
    private long written;

    JobProgress(ImportJobMapper jobs, MovableClock clock, ImportJob job, String node, Duration hold) {
        this.jobs = jobs;
        this.clock = clock;
        this.job = job;
        this.node = node;
        this.hold = hold;
        this.phase = job.phase();
    }

    @Override
    public synchronized void at(Phase now, int doneNow, int totalNow) {
        boolean worthIt = now != phase || doneNow == totalNow || System.nanoTime() - written > PAUSE;
        phase = now;
        done = doneNow;
        total = totalNow;
        if (worthIt) {
            write();
        }
    }

    synchronized void waitIn(Phase waiting) {
        if (waiting != phase) {
            at(waiting, 0, 0);
        } else {
            write();
        }
    }

    private void write() {
        written = System.nanoTime();
        if (jobs.progress(job.id(), node, phase, done, total, clock.now(), clock.now().plus(hold)) == 0) {
            throw new TakenOver();
        }
    }
}
