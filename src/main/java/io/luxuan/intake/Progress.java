package io.luxuan.intake;

/** Told how far a phase is. May be called from several threads. */
interface Progress {
    Progress NONE = (phase, done, total) -> {};

    void at(Phase phase, int done, int total);
}
