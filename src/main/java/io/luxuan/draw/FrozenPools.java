package io.luxuan.draw;

import io.luxuan.draw.DrawPaperMapper.Kind;
import io.luxuan.draw.frozen.DrawPieceMapper;
import io.luxuan.draw.frozen.PackedChoices;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.CanonicalJson;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was frozen at a commitment: experts and rules as one text, the pairs in pieces. A former release's stands in one text. */
@Component
class FrozenPools {
    private final DrawPaperMapper papers;
    private final DrawPieceMapper pieces;

    FrozenPools(DrawPaperMapper papers, DrawPieceMapper pieces) {
        this.papers = papers;
        this.pieces = pieces;
    }

    void keep(String commitmentId, Snapshot snapshot) {
        papers.keep(commitmentId, Kind.POOL, CanonicalJson.of(new Snapshot(snapshot.pool(), List.of(), snapshot.rules())));
        pieces.keepAll(commitmentId, PackedChoices.of(snapshot.applications().iterator()));
    }

    Snapshot of(String commitmentId) {
        Optional<String> former = papers.find(commitmentId, Kind.SNAPSHOT);
        if (former.isPresent()) {
            return Json.read(former.get(), Snapshot.class);
        }
        Snapshot pool = Json.read(papers.text(commitmentId, Kind.POOL), Snapshot.class);
        return new Snapshot(pool.pool(), pieces.all(commitmentId), pool.rules());
    }
}
