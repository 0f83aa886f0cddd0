package io.luxuan.award;

/** On the embedded database of the normal run. */
class LedgerRaceTest extends LedgerRace {}
