package io.luxuan.publicity;

/** How many entries of a round are in a state. */
record StateCount(EntryState state, long entries) {}
