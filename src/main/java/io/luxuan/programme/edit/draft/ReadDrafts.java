package io.luxuan.programme.edit.draft;

import io.luxuan.programme.Programme;
import io.luxuan.programme.VersionsInUse;
import io.luxuan.programme.file.Judged;
import io.luxuan.programme.file.StoredVersions;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Drafts and versions as those who keep programmes read them. */
@UseCase
@ForProgrammeStaff
public class ReadDrafts {
    private final DraftMapper drafts;
    private final StoredVersions versions;
    private final VersionsInUse uses;

    ReadDrafts(DraftMapper drafts, StoredVersions versions, VersionsInUse uses) {
        this.drafts = drafts;
        this.versions = versions;
        this.uses = uses;
    }

    /** @param years in which rounds used it; empty for none */
    public record Known(String programme, int version, String retiredOn, String years) {}

    /** Newest first. @param cursor null for the first page */
    public Slice<Draft> page(String cursor) {
        return Slice.of(drafts.page(cursor == null ? "" : cursor, Slice.PAGE + 1), Slice.PAGE, Draft::id);
    }

    public Draft one(String id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("programme-draft", id));
    }

    Draft locked(String id) {
        return drafts.lock(id).orElseThrow(() -> new NotFound("programme-draft", id));
    }

    /** What it is as a programme, and what is wrong with it. */
    public Judged judged(Draft draft) {
        return versions.asNext(draft.yamlText());
    }

    /** Of a draft without fault: what a preview shows. Its number may be taken, since nothing depends on it. */
    public Optional<Programme> previewed(String id) {
        Judged judged = judged(one(id));
        boolean shown = judged.programme() != null && judged.faults().stream().allMatch(fault -> fault.place().equals("version"));
        return shown ? Optional.of(judged.programme()) : Optional.empty();
    }

    /** By programme, the newest version of each last. */
    public List<Known> versions() {
        Map<String, List<String>> years = uses.uses().stream().collect(Collectors.groupingBy(use -> use.programmeId() + "/" + use.programmeVersion(),
                Collectors.mapping(use -> String.valueOf(use.yearNo()), Collectors.toList())));
        return versions.all().stream().map(one -> new Known(one.programme(), one.version(), one.retiredOn(),
                String.join("、", years.getOrDefault(one.programme() + "/" + one.version(), List.of())))).toList();
    }

    public Known version(String programme, int version) {
        return versions().stream().filter(one -> one.programme().equals(programme) && one.version() == version).findFirst()
                .orElseThrow(() -> new NotFound("programme", programme + " version " + version));
    }

    /** The version that a draft would follow, or else the one that it was copied from; null where it was copied from none. */
    public Integer followed(Draft draft) {
        return versions.all().stream().filter(one -> draft.programmeId().equals(draft.baseProgramme()))
                .filter(one -> one.programme().equals(draft.programmeId()) && one.version() < draft.versionNo())
                .map(StoredVersions.Version::version).reduce(Integer::max).orElse(draft.baseVersion());
    }

    public String text(String programme, int version) {
        return versions.text(programme, version);
    }
}
