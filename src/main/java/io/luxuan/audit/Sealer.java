package io.luxuan.audit;

import org.springframework.stereotype.Component;

/** Chains what waits, in batches. One at a time on all nodes together. */
@Component
class Sealer {
    private final UnsealedMapper unsealed;
    private final SealBatch batch;

    Sealer(UnsealedMapper unsealed, SealBatch batch) {
        this.unsealed = unsealed;
        this.batch = batch;
    }

    /**
     * Everything that was committed before the call stands in the chain after it.
     *
     * @return how many rows were not as they were written; they are left where they are
     */
    int seal() {
        return seal(true);
    }

    /** The same, and nothing when another is at it. */
    void sealUnlessBusy() {
        seal(false);
    }

    private int seal(boolean patient) {
        int refused = 0;
        String after = unsealed.oldest() == null ? null : "";
        while (after != null) {
            SealBatch.Sealed sealed = batch.sealAfter(after, patient);
            refused += sealed.refused();
            after = sealed.last();
        }
        return refused;
    }
}
