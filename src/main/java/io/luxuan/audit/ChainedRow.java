package io.luxuan.audit;

/** A row with its place in the chain. */
record ChainedRow(long seq, AuditRow row, String previousHash, String hash) {
    static ChainedRow after(ChainHead head, AuditRow row) {
        long seq = head.seq() + 1;
        return new ChainedRow(seq, row, head.hash(), RowEncoding.hash(head.hash(), seq, row));
    }

    ChainHead headAfter(ChainHead head) {
        return head.then(seq, hash);
    }
}
