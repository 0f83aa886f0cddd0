package io.luxuan.publicity.objection;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.Route;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Objections, which need no account. */
@Component
class ObjectionPart implements SitePart {
    @Override
    public List<Route> routes() {
        return List.of(
                Route.published("/objections/**"),
                Route.sentByAll("/publicity/*/entries/*/objection", "/publicity/*/entries/*/objection/code"));
    }

    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("objection", "objection-state.").saying("refusal.", "rule."));
    }
}
