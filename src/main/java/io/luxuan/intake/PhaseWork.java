package io.luxuan.intake;

/** One phase. Idempotent: a killed server does it again from its start and finds what is there already. */
interface PhaseWork {
    Phase phase();

    /** True when it is complete; false when it must wait for the round's process and be asked again. */
    boolean advance(Intake intake, Progress progress);
}
