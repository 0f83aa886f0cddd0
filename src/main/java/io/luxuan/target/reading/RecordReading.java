package io.luxuan.target.reading;

import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.storage.StorageDown;
import io.luxuan.storage.Upload;
import io.luxuan.target.plan.Plans;
import io.luxuan.target.plan.Target;
import io.luxuan.target.reading.ReadingReader.Read;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;

/**
 * A manager enters how far a target is, with what shows it. The file goes into the store before any transaction begins: a slow
 * store, or a scanner that hangs, holds no connection.
 */
@UseCase
@ForManagers
public class RecordReading {
    private static final int LARGEST_MIB = 10;
    private static final List<String> ALLOWED = List.of("application/pdf", "image/png", "image/jpeg");

    private final ReadingMapper readings;
    private final Plans plans;
    private final FileStore files;
    private final KeepReading keep;
    private final MovableClock clock;

    RecordReading(ReadingMapper readings, Plans plans, FileStore files, KeepReading keep, MovableClock clock) {
        this.readings = readings;
        this.plans = plans;
        this.files = files;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * A form that is sent twice is one reading.
     *
     * @param id     given out with the form
     * @param upload null where no file was chosen
     * @throws Refusal with its fields when something is wrong
     */
    public void record(String id, String targetKey, ReadingForm form, Upload upload) {
        Target target = plans.find(targetKey).orElseThrow(() -> new NotFound("target", targetKey));
        if (readings.find(id).isPresent()) {
            return;
        }
        Read read = new ReadingReader(target, clock.now().toLocalDate()).read(form, upload != null);
        Kept kept = upload == null ? new Kept(null, null, null, 0, null) : stored(upload);
        Reading reading = new Reading(id, targetKey, read.city(), read.asOf(), read.reached(), read.underWay(), read.reference(), kept.id(),
                kept.fileName(), kept.mediaType(), kept.id() == null ? null : kept.bytes(), kept.sha256(), clock.now(), Actors.require().id());
        if (!isNew(target, reading) && upload != null) {
            files.drop(kept);
        }
    }

    private boolean isNew(Target target, Reading reading) {
        try {
            return keep.keep(target, reading);
        } catch (DuplicateKeyException atTheSameMoment) {
            return false;
        }
    }

    private Kept stored(Upload upload) {
        try {
            return files.keep(upload, ALLOWED, LARGEST_MIB, 0);
        } catch (StorageDown down) {
            throw new Refusal("target.file-not-kept", Map.of("file", "refusal.target.file-not-kept"));
        } catch (Refusal refused) {
            throw new Refusal("target.file", Map.of("file", "refusal.target.file"));
        }
    }
}
