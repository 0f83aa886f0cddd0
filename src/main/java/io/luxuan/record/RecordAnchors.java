package io.luxuan.record;

import io.luxuan.audit.Anchor;
import io.luxuan.audit.Anchors;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each record names where the audit log ended. */
@Component
class RecordAnchors implements Anchors {
    private final RecordMapper records;

    RecordAnchors(RecordMapper records) {
        this.records = records;
    }

    @Override
    public List<Anchor> anchors() {
        return records.auditEnds().stream()
                .map(end -> new Anchor("record " + end.numberNo(), end.auditSeq(), end.auditHash())).toList();
    }
}
