package io.luxuan.record;

/**
 * What was sealed before.
 *
 * @param number   1 for the platform's first record; without gaps
 * @param previous the platform's record before this one; null for the first
 * @param ofRound  the round's record before this one; null for its first
 * @param audit    where the audit log ended just before the sealing, in files of form 1; null since: it is a fact of the
 *                 log and not of the round, and stands beside the record
 */
record ChainSection(long number, Link previous, Link ofRound, AuditLink audit) {
    record Link(long number, String sha256, String sm3) {}

    /** @param total rows up to there; @param sm3 hash of the row {@code seq} */
    record AuditLink(long seq, long total, String sm3) {}
}
