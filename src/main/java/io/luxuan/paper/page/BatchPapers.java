package io.luxuan.paper.page;

import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.PaperScope;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;

/** Papers about a batch of claims: with account numbers, so for managers alone. */
@UseCase
@ForManagers
class BatchPapers {
    private final Kinds kinds;
    private final MakePaper make;
    private final RecordTaken record;

    BatchPapers(Kinds kinds, MakePaper make, RecordTaken record) {
        this.kinds = kinds;
        this.make = make;
        this.record = record;
    }

    MadePaper take(String batchId, String kindId, PaperFormat format, Heading heading) {
        PaperKind kind = kinds.get(kindId, PaperScope.BATCH);
        PaperContent content = kind.read(batchId);
        return record.taken("batch", batchId, content, make.make(kind, content, format, heading));
    }
}
