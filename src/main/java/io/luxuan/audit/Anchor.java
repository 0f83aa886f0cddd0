package io.luxuan.audit;

/** An end of the log that was written down elsewhere: the row {@code seq} had this hash then. @param where shown to the supervisor */
public record Anchor(String where, long seq, String hash) {}
