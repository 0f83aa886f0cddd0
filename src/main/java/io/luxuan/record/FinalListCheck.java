package io.luxuan.record;

import io.luxuan.record.PublicitySection.EntrySection;
import java.util.List;
import java.util.Optional;

/** The final list is every published entry that was not taken off, in the order of the seats; before it there is none. */
final class FinalListCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        List<String> expected = record.stage() == RecordStage.DECISION ? null : record.publicity().lists().stream()
                .flatMap(list -> list.entries().stream()).filter(entry -> !entry.state().equals("REMOVED"))
                .map(EntrySection::number).toList();
        return Check.compare(file, "/finalList", expected);
    }
}
