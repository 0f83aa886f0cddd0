package io.luxuan.target.reading;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.WhoIsWho;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.storage.AttachmentContent;
import io.luxuan.storage.FileStore;
import io.luxuan.storage.FileStore.Kept;
import io.luxuan.target.plan.Plans;
import io.luxuan.target.plan.Target;
import java.util.Map;

/** All that was ever entered for a target, for staff. */
@UseCase
@ForStaff
public class ReadReadings {
    private final ReadingMapper readings;
    private final Plans plans;
    private final FileStore files;
    private final WhoIsWho names;

    ReadReadings(ReadingMapper readings, Plans plans, FileStore files, WhoIsWho names) {
        this.readings = readings;
        this.plans = plans;
        this.files = files;
        this.names = names;
    }

    /** @param names of who entered them, by account */
    public record Page(Target target, Slice<Reading> readings, Map<String, String> names) {}

    public Page of(String targetKey, String cursor) {
        Target target = plans.find(targetKey).orElseThrow(() -> new NotFound("target", targetKey));
        Slice<Reading> rows = Slice.of(readings.of(targetKey, cursor, Slice.PAGE + 1), Slice.PAGE, Reading::id);
        return new Page(target, rows, rows.rows().isEmpty() ? Map.of()
                : names.people(rows.rows().stream().map(Reading::enteredBy).distinct().toList()));
    }

    public AttachmentContent evidence(String id) {
        Reading reading = readings.find(id).filter(one -> one.fileId() != null).orElseThrow(() -> new NotFound("reading", id));
        return files.open(new Kept(reading.fileId(), reading.fileName(), reading.mediaType(), reading.bytes(), reading.sha256()));
    }
}
