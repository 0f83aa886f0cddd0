package io.luxuan.paper.kind;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.ReadFace;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The register of papers. */
@Component
@ReadFace
public class Kinds {
    private final List<PaperKind> kinds;

    Kinds(List<PaperKind> kinds) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(PaperKind::id)).toList();
    }

    /** By their names. */
    public List<PaperKind> all() {
        return kinds;
    }

    /** @throws NotFound when there is none of this name and scope */
    public PaperKind get(String id, PaperScope scope) {
        return kinds.stream().filter(kind -> kind.scope() == scope && kind.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("paper", id));
    }

    /** @throws NotFound when there is none of this name */
    public PaperKind get(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("paper", id));
    }
}
