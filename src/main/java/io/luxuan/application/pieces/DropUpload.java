package io.luxuan.application.pieces;

import io.luxuan.storage.Blobs;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows first, then bytes: a piece without a row does no harm. */
final class DropUpload {
    private DropUpload() {}

    static void drop(String uploadId, PieceMapper pieces, Blobs blobs, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            List<String> files = pieces.pieces(uploadId).stream().map(PieceRow::fileId).toList();
            pieces.dropPieces(uploadId);
            pieces.drop(uploadId);
            blobs.dropAfterCommit(files);
        });
    }
}
