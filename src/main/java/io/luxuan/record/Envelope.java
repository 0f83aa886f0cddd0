package io.luxuan.record;

/** The file. Both hashes are of the record's canonical bytes. */
record Envelope(SealedRecord record, String sha256, String sm3) {}
