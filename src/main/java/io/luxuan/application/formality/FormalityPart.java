package io.luxuan.application.formality;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where staff read an application. */
@Component
class FormalityPart implements SitePart {
    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("application", "status.").at("/manager/applications/", "DRAFT"), AuditSubject.any("status."));
    }
}
