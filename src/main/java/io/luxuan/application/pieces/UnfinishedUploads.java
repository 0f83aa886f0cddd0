package io.luxuan.application.pieces;

import io.luxuan.shared.Expiring;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blobs;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that nobody went on with. */
@UseCase
@ForSystem
class UnfinishedUploads implements Expiring {
    private final PieceMapper pieces;
    private final Blobs blobs;
    private final TransactionTemplate transaction;

    UnfinishedUploads(PieceMapper pieces, Blobs blobs, TransactionTemplate transaction) {
        this.pieces = pieces;
        this.blobs = blobs;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "unfinished-uploads";
    }

    @Override
    public Period kept() {
        return Period.ofDays(7);
    }

    @Override
    public long expired(LocalDateTime before) {
        return pieces.count(before);
    }

    @Override
    public int remove(LocalDateTime before, int limit) {
        List<String> old = pieces.old(before, limit);
        old.forEach(upload -> DropUpload.drop(upload, pieces, blobs, transaction));
        return old.size();
    }
}
