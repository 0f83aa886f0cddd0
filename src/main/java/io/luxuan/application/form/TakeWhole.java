package io.luxuan.application.form;

import io.luxuan.application.pieces.Pieces;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;

/** A file whose last piece has arrived is attached as if it had come at once, just now. */
@UseCase
@ForUnitWriters
class TakeWhole {
    private final Pieces pieces;
    private final AttachFile attach;
    private final MovableClock clock;

    TakeWhole(Pieces pieces, AttachFile attach, MovableClock clock) {
        this.pieces = pieces;
        this.attach = attach;
        this.clock = clock;
    }

    /**
     * Answers the attachment's id.
     *
     * @throws Refusal as {@link AttachFile#attach} does; its pieces are forgotten then, since they would be no better again
     */
    public String take(String applicationId, String uploadId) {
        Pieces.Whole whole = pieces.whole(applicationId, uploadId);
        try {
            String attached = Arrival.ofNow(clock, () -> attach.attach(applicationId, whole.question(), whole.upload()));
            pieces.forget(applicationId, uploadId);
            return attached;
        } catch (Refusal refusal) {
            pieces.forget(applicationId, uploadId);
            throw refusal;
        }
    }
}
