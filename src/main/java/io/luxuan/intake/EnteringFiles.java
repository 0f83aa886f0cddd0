package io.luxuan.intake;

import io.luxuan.round.FileEntering;
import org.springframework.stereotype.Component;

@Component
class EnteringFiles implements FileEntering {
    private final ImportJobMapper jobs;

    EnteringFiles(ImportJobMapper jobs) {
        this.jobs = jobs;
    }

    @Override
    public boolean isEntering(String roundId) {
        ImportJob job = jobs.newest(roundId);
        return job != null && job.isRunning() && job.phase().compareTo(Phase.CLOSING) < 0;
    }
}
