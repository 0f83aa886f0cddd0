package io.luxuan.record;

import io.luxuan.record.PublicitySection.EntrySection;
import io.luxuan.record.PublicitySection.ListSection;
import io.luxuan.shared.verify.Difference;
import java.util.List;
import java.util.Optional;

/** The final list is every published entry that was not taken off, in the order of the seats; before it there is none. */
final class FinalListCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        SealedRecord record = file.record();
        Optional<Difference> state = state(record);
        if (state.isPresent()) {
            return state;
        }
        List<String> expected = record.stage() == RecordStage.DECISION ? null : record.publicity().lists().stream()
                .flatMap(list -> list.entries().stream()).filter(entry -> !entry.state().equals("REMOVED"))
                .map(EntrySection::number).toList();
        return Check.compare(RecordFault.FINAL_LIST, file, "/finalList", expected);
    }

    /** When the meeting's list has just been published every entry of it stands; at the end each is awarded or taken off. */
    private static Optional<Difference> state(SealedRecord record) {
        List<String> known = record.stage() == RecordStage.DECISION ? List.of("LISTED") : List.of("AWARDED", "REMOVED");
        List<ListSection> lists = record.publicity().lists();
        for (int list = 0; list < lists.size(); list++) {
            for (int at = 0; at < lists.get(list).entries().size(); at++) {
                String state = lists.get(list).entries().get(at).state();
                if (!known.contains(state)) {
                    return Optional.of(RecordFault.ENTRY_STATE.at("/record/publicity/lists/" + list + "/entries/" + at + "/state", state,
                            String.join(" or ", known)));
                }
            }
        }
        return Optional.empty();
    }
}
