package io.luxuan.programme.edit.words;

import io.luxuan.programme.edit.draft.Draft;
import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Optional;

/** What a draft says otherwise than the version that it would follow: of another programme, the one that it was copied from. */
@UseCase
@ForProgrammeStaff
public class CompareDraft {
    private final ReadDrafts reading;
    private final PlaceWords words;

    CompareDraft(ReadDrafts reading, PlaceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** Empty where it was copied from none, or cannot be read. */
    public Optional<List<Difference>> withBase(Draft draft) {
        if (draft.baseProgramme() == null) {
            return Optional.empty();
        }
        YamlTree base = YamlTree.read(reading.text(draft.baseProgramme(), reading.followed(draft))).orElseThrow();
        return YamlTree.read(draft.yamlText()).map(tree -> Differences.between(base, tree, words));
    }
}
