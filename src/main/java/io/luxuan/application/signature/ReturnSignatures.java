package io.luxuan.application.signature;

import io.luxuan.application.SignatureCode;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.shared.permission.ForUnitWriters;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.Upload;
import java.util.ArrayList;
import java.util.List;

/** Scanned signature pages find their application, and the text of it that was signed, by the code on them. */
@UseCase
@ForUnitWriters
class ReturnSignatures {
    private static final List<String> KINDS = List.of("application/pdf", "image/jpeg", "image/png");
    private static final int MOST_MIB = 20;

    private final Own own;
    private final SignedTexts texts;
    private final RecordSignature record;
    private final FileStore files;
    private final MovableClock clock;

    ReturnSignatures(Own own, SignedTexts texts, RecordSignature record, FileStore files, MovableClock clock) {
        this.own = own;
        this.texts = texts;
        this.record = record;
        this.files = files;
        this.clock = clock;
    }

    /** What became of one page. @param row null where it found no place; @param refusal why; null where it did */
    record Returned(String fileName, ApplicationRow row, int version, boolean byCode, Refusal refusal) {
        static Returned refused(Upload upload, Refusal refusal) {
            return new Returned(upload.fileName(), null, 0, false, refusal);
        }

        public boolean isDone() {
            return refusal == null;
        }
    }

    /** @param at whose page they were sent from; @param byHand whether a page without a code is meant for the text of it that stands now */
    List<Returned> take(String at, boolean byHand, List<Upload> uploads) {
        own.find(at);
        List<Returned> all = new ArrayList<>();
        uploads.forEach(upload -> all.addAll(one(at, byHand, upload)));
        return all;
    }

    private List<Returned> one(String at, boolean byHand, Upload upload) {
        try {
            Kept kept = files.keep(upload, KINDS, MOST_MIB, 0);
            List<Sheets.Sheet> sheets = CostlyReadings.read(() -> Sheets.of(upload, kept.mediaType().equals("application/pdf")));
            if (sheets.size() == 1) {
                return List.of(placed(at, byHand, kept, sheets.get(0)));
            }
            files.drop(kept);
            return sheets.stream().map(sheet -> placed(at, byHand, files.keep(sheet.file(), KINDS, MOST_MIB, 0), sheet)).toList();
        } catch (Refusal refusal) {
            return List.of(Returned.refused(upload, refusal));
        }
    }

    private Returned placed(String at, boolean byHand, Kept kept, Sheets.Sheet sheet) {
        boolean placed = false;
        try {
            ApplicationRow row = row(at, byHand, sheet);
            List<SignedText> all = texts.of(row);
            SignedText text = sheet.code().isEmpty() ? all.get(0) : all.stream().filter(one -> one.digest().equals(sheet.code().get().digest()))
                    .findFirst().orElseThrow(() -> new Refusal("signature.other-text", title(row), sheet.code().get().digest()));
            placed = record.record(new SignaturePageRow(kept.id(), row.id(), text.digest(), kept.fileName(), kept.mediaType(), kept.bytes(),
                    kept.sha256(), sheet.code().isPresent(), Arrival.moment(clock), Actors.require().id(), null));
            return new Returned(kept.fileName(), row, text.version(), sheet.code().isPresent(), null);
        } catch (Refusal refusal) {
            return Returned.refused(sheet.file(), refusal);
        } finally {
            if (!placed) {
                files.drop(kept);
            }
        }
    }

    private ApplicationRow row(String at, boolean byHand, Sheets.Sheet sheet) {
        if (sheet.code().isEmpty() && !byHand) {
            throw new Refusal("signature.no-code");
        }
        try {
            return own.find(sheet.code().map(SignatureCode::applicationId).orElse(at));
        } catch (NotFound strangers) {
            throw new Refusal("signature.other-unit");
        }
    }

    private static String title(ApplicationRow row) {
        return row.title() == null ? "" : row.title();
    }
}
