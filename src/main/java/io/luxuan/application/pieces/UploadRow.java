package io.luxuan.application.pieces;

import java.time.LocalDateTime;

/** A file that is under way. @param mark by which the same file is known again when it is chosen again */
record UploadRow(
        String id, String applicationId, String questionKey, String fileName, long sizeBytes, String mark, LocalDateTime begunAt, String begunBy) {

    int pieces() {
        return (int) ((sizeBytes + Pieces.PIECE - 1) / Pieces.PIECE);
    }

    /** Of this piece, the last of which is shorter. */
    long bytesOf(int piece) {
        return piece == pieces() - 1 ? sizeBytes - (long) piece * Pieces.PIECE : Pieces.PIECE;
    }
}
