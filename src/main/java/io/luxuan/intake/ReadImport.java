package io.luxuan.intake;

import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** Where a round's import stands, for its page. */
@UseCase
@ForStaff
class ReadImport {
    private final ImportJobMapper jobs;

    ReadImport(ImportJobMapper jobs) {
        this.jobs = jobs;
    }

    /** Null when there has been none. */
    public ImportJob newest(String roundId) {
        return jobs.newest(roundId);
    }
}
