package io.luxuan.programme.edit.page;

import io.luxuan.programme.DryRun;
import io.luxuan.programme.DryRun.Earlier;
import io.luxuan.programme.DryRun.Trial;
import io.luxuan.programme.Programme;
import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries a draft on earlier rounds of its programme, and of the one that it was copied from. */
@UseCase
@ForProgrammeStaff
class TryDraft {
    private final ReadDrafts reading;
    private final List<DryRun> families;

    TryDraft(ReadDrafts reading, List<DryRun> families) {
        this.reading = reading;
        this.families = families;
    }

    public List<Earlier> rounds(Draft draft) {
        return Stream.of(draft.programmeId(), draft.baseProgramme()).filter(Objects::nonNull).distinct()
                .flatMap(programme -> families.stream().flatMap(family -> family.rounds(programme).stream())).toList();
    }

    /** Empty where the draft is of another family than the round. @throws Refusal while the draft is faulty */
    public Optional<Trial> on(Draft draft, String roundId) {
        if (rounds(draft).stream().noneMatch(round -> round.roundId().equals(roundId))) {
            throw new NotFound("round", roundId);
        }
        Programme programme = reading.previewed(draft.id())
                .orElseThrow(() -> new Refusal("programme.faulty", reading.judged(draft).faults().size()));
        return families.stream().flatMap(family -> family.on(roundId, programme).stream()).findFirst();
    }
}
