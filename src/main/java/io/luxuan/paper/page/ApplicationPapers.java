package io.luxuan.paper.page;

import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperContent;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.kind.PaperScope;
import io.luxuan.paper.make.Heading;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.MakePaper;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;

/** Papers about one application, for staff. */
@UseCase
@ForStaff
class ApplicationPapers {
    private final Kinds kinds;
    private final MakePaper make;
    private final RecordTaken record;

    ApplicationPapers(Kinds kinds, MakePaper make, RecordTaken record) {
        this.kinds = kinds;
        this.make = make;
        this.record = record;
    }

    MadePaper take(String applicationId, String kindId, PaperFormat format, Heading heading) {
        PaperKind kind = kinds.get(kindId, PaperScope.APPLICATION);
        PaperContent content = kind.read(applicationId);
        return record.taken("application", applicationId, content, make.make(kind, content, format, heading));
    }
}
