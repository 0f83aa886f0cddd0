package io.luxuan.paper.page;

import io.luxuan.shared.site.AuditSubject;
import io.luxuan.shared.site.SitePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers and their templates. */
@Component
class PaperPart implements SitePart {
    @Override
    public List<AuditSubject> auditSubjects() {
        return List.of(AuditSubject.of("paper-template", "paper.kind."));
    }
}
