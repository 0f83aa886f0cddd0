package io.luxuan.application.pieces;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.programme.form.Form.Question;
import io.luxuan.programme.form.Form.QuestionType;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.Blob;
import io.luxuan.storage.Blobs;
import io.luxuan.storage.FileRules;
import io.luxuan.storage.Upload;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file of one's own application piece by piece: each is durable before it is said to be there, and may be sent twice. */
@UseCase
@ForUnitWriters
public class Pieces {
    public static final int PIECE = 1024 * 1024;
    private static final int MOST_UNDER_WAY = 30;
    private static final int LONGEST_MARK = 100;
    private static final String MEDIA_TYPE = "application/octet-stream";
    private static final long MIB = 1024 * 1024;

    private final Own own;
    private final Setting setting;
    private final PieceMapper pieces;
    private final Blobs blobs;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    Pieces(Own own, Setting setting, PieceMapper pieces, Blobs blobs, TransactionTemplate transaction, MovableClock clock) {
        this.own = own;
        this.setting = setting;
        this.pieces = pieces;
        this.blobs = blobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins, or goes on where the same file broke off.
     *
     * @param mark the same for the same file, such as its digest; @throws Refusal before a byte travels that would be for nothing
     */
    public Begun begin(String applicationId, String questionKey, String fileName, long bytes, String mark) {
        ApplicationRow row = editable(applicationId);
        Question question = setting.form(row.roundId()).question(questionKey).filter(asked -> asked.type() == QuestionType.ATTACHMENT)
                .orElseThrow(() -> new Refusal("application.no-such-question"));
        if (bytes <= 0) {
            throw new Refusal("attachment.empty");
        }
        long most = question.limit() == null ? FileRules.MOST_MIB : question.limit();
        if (bytes > most * MIB) {
            throw new Refusal("attachment.too-large", most, Math.max(1, bytes / MIB));
        }
        String known = mark.length() > LONGEST_MARK ? Hashes.sha256(mark) : mark;
        List<UploadRow> underWay = pieces.of(row.id());
        UploadRow upload = underWay.stream().filter(one -> one.questionKey().equals(questionKey) && one.sizeBytes() == bytes
                && one.mark().equals(known)).findFirst().orElseGet(() -> first(underWay.size(), new UploadRow(Ids.next(), row.id(), questionKey,
                        FileRules.displayName(fileName), bytes, known, clock.now(), Actors.require().id())));
        return new Begun(upload.id(), PIECE, upload.pieces(), pieces.pieces(upload.id()).stream().map(PieceRow::pieceNo).toList());
    }

    private UploadRow first(int underWay, UploadRow upload) {
        if (underWay >= MOST_UNDER_WAY) {
            throw new Refusal("attachment.too-many-under-way", MOST_UNDER_WAY);
        }
        pieces.begin(upload);
        return upload;
    }

    /** @throws Refusal when it is none of the file's pieces, or arrived as something else than was sent */
    public void take(String applicationId, String uploadId, int number, byte[] content, String sha256) {
        UploadRow upload = find(editable(applicationId).id(), uploadId);
        boolean fits = number >= 0 && number < upload.pieces() && content.length == upload.bytesOf(number);
        if (!fits || !Hashes.sha256(content).equals(sha256)) {
            throw new Refusal("attachment.piece");
        }
        if (pieces.pieces(uploadId).stream().noneMatch(piece -> piece.pieceNo() == number)) {
            String file = Ids.next();
            Blob kept = blobs.put(file, new ByteArrayResource(content), MEDIA_TYPE);
            try {
                pieces.insert(new PieceRow(uploadId, number, file, MEDIA_TYPE, kept.bytes(), kept.sha256()));
            } catch (DuplicateKeyException sentTwice) {
                blobs.drop(file);
            }
        }
    }

    /** The whole file. @throws Refusal {@code attachment.pieces-missing} while it is not */
    public Whole whole(String applicationId, String uploadId) {
        UploadRow upload = find(editable(applicationId).id(), uploadId);
        List<PieceRow> all = pieces.pieces(uploadId);
        if (all.size() != upload.pieces()) {
            throw new Refusal("attachment.pieces-missing", upload.pieces() - all.size());
        }
        return new Whole(upload.questionKey(), new Upload(upload.fileName(), upload.sizeBytes(), new JoinedPieces(blobs, all)));
    }

    /** A file that arrived. */
    public record Whole(String question, Upload upload) {}

    /** Forgetting what is gone changes nothing. */
    public void forget(String applicationId, String uploadId) {
        if (pieces.find(own.find(applicationId).id(), uploadId) != null) {
            DropUpload.drop(uploadId, pieces, blobs, transaction);
        }
    }

    private ApplicationRow editable(String applicationId) {
        ApplicationRow row = own.find(applicationId);
        if (!row.isEditable()) {
            throw new Refusal("application.not-editable");
        }
        return row;
    }

    private UploadRow find(String applicationId, String uploadId) {
        UploadRow upload = pieces.find(applicationId, uploadId);
        if (upload == null) {
            throw new NotFound("upload", uploadId);
        }
        return upload;
    }
}
