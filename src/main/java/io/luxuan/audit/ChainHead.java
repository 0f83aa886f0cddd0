package io.luxuan.audit;

/**
 * Where the log ends.
 *
 * @param seq   number of the last row; 0 when there is none
 * @param total how many rows there are; smaller than {@code seq} where rows from before the chain left gaps
 * @param hash  SM3 of the last row, 64 hexadecimal digits; all zeros when there is none
 */
public record ChainHead(long seq, long total, String hash) {
    static final String NOTHING = "0".repeat(64);
    static final ChainHead EMPTY = new ChainHead(0, 0, NOTHING);

    ChainHead then(long nextSeq, String nextHash) {
        return new ChainHead(nextSeq, total + 1, nextHash);
    }
}
