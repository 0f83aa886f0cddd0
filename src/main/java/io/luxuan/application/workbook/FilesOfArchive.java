package io.luxuan.application.workbook;

import io.luxuan.application.form.RecordAttachment;
import io.luxuan.application.store.AttachmentRow;
import io.luxuan.application.workbook.TakeArchive.Put;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Verdict.Refused;
import io.luxuan.shared.actor.Actors;
import io.luxuan.storage.FileStore.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of an archive's files, all in one transaction. */
@Component
class FilesOfArchive {
    private final RecordAttachment record;
    private final MovableClock clock;

    FilesOfArchive(RecordAttachment record, MovableClock clock) {
        this.record = record;
        this.clock = clock;
    }

    /**
     * @param drop of what was there already
     * @return how many are new
     * @throws FaultyWorkbook when a claim was handed in meanwhile or has no room; then no row is written
     */
    @Transactional
    public int record(String roundId, List<Put> files, Consumer<Kept> drop) {
        List<Kept> twice = new ArrayList<>();
        for (Put put : files) {
            Kept kept = put.kept();
            try {
                String recorded = record.record(new AttachmentRow(kept.id(), put.applicationId(), put.question(), kept.fileName(), kept.mediaType(),
                        kept.bytes(), kept.sha256(), Arrival.moment(clock), Actors.require().id(), null));
                if (!recorded.equals(kept.id())) {
                    twice.add(kept);
                }
            } catch (Refusal wrong) {
                throw new FaultyWorkbook(List.of(new SheetFault(put.file().path(), 0, "",
                        (Refused) Verdict.refused(wrong.code(), wrong.arguments()))));
            }
        }
        twice.forEach(drop);
        return files.size() - twice.size();
    }
}
